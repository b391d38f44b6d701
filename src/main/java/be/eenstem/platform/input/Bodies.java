package be.eenstem.platform.input;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.platform.problem.Violations;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads request bodies into records whose shape and constraints hold, or refuses them naming every fault. */
@ApplicationScoped
public class Bodies {

    /** The largest JSON body, in bytes; what may be larger is read as a stream elsewhere. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final ObjectMapper mapper;
    private final ObjectReader json;
    private final Validator validator;
    private final PendingFaults pending;

    Bodies(ObjectMapper mapper, Validator validator, PendingFaults pending) {
        this.mapper = mapper;
        this.json = mapper.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
        this.pending = pending;
    }

    /** Parses a body; fails with 400 where it is no JSON and 413 where it is over the size. */
    public JsonNode parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        return parse(bytes);
    }

    public <T> T read(JsonNode body, Class<T> type) {
        return read(body, type, List.of());
    }

    /** As {@link #read(JsonNode, Class)}, told together with faults that were found before. */
    public <T> T read(JsonNode body, Class<T> type, List<Fault> before) {
        return whole(check(body, type), before);
    }

    private <T> T whole(Checked<T> checked, List<Fault> before) {
        List<Fault> faults = new ArrayList<>(pending.get());
        faults.addAll(before);
        faults.addAll(checked.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
        return checked.value();
    }

    /** A patch as it came; what it makes of a resource is checked by {@link #patched}. */
    MergePatch patch(JsonNode body) {
        return body instanceof ObjectNode changes ? new MergePatch(changes) : whole(noObject(), List.of());
    }

    private static <T> Checked<T> noObject() {
        return new Checked<>(null, List.of(Fault.inBody(null, null, "schema.object")));
    }

    /**
     * What a resource becomes by a patch. What is sent back as it was read is no change, even where it could not be written.
     *
     * @param current the resource as a request would write it
     * @param view the resource as it is shown
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> T patched(T current, Record view, MergePatch patch) {
        ObjectNode shown = mapper.valueToTree(view);
        ObjectNode changes = patch.changes().deepCopy();
        List<Fault> faults = takeReadOnly(changes, current, view, shown);
        names(changes).stream()
                .filter(name -> changes.get(name).equals(shown.get(name)))
                .forEach(changes::remove);
        ObjectNode merged = new MergePatch(changes).appliedTo(mapper.valueToTree(current));
        return whole(check(merged, (Class<T>) current.getClass(), new Leniency(current)), faults);
    }

    /**
     * What a resource becomes by a body that stands for the whole of it; read-only parts may be sent back as they were read.
     *
     * @param current the resource as a request would write it
     * @param view the resource as it is shown
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> T replaced(T current, Record view, JsonNode body) {
        if (!body.isObject()) {
            return (T) read(body, current.getClass());
        }
        ObjectNode whole = body.deepCopy();
        List<Fault> faults = takeReadOnly(whole, current, view, mapper.valueToTree(view));
        ObjectNode before = mapper.valueToTree(current);
        components(current, component -> component.isAnnotationPresent(Fixed.class))
                .forEach(name -> whole.set(name, before.get(name)));
        return (T) read(whole, current.getClass(), faults);
    }

    /** Takes out what cannot be written; it is a fault where it differs from what is shown. */
    private static List<Fault> takeReadOnly(ObjectNode given, Record current, Record view, ObjectNode shown) {
        Set<String> writable = components(current, component -> !component.isAnnotationPresent(Fixed.class));
        Set<String> readable = components(view, component -> true);
        List<Fault> faults = new ArrayList<>();
        for (String name : names(given)) {
            if (readable.contains(name) && !writable.contains(name)) {
                JsonNode sent = given.remove(name);
                boolean absent = sent.isNull() && !shown.has(name);
                if (!absent && !sent.equals(shown.get(name))) {
                    faults.add(Fault.inBody(name, null, "invalid.readOnly"));
                }
            }
        }
        return faults;
    }

    private static Set<String> components(Record request, Predicate<RecordComponent> which) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(which)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static List<String> names(ObjectNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a body says and all that is wrong with it, for callers that go on after a fault. */
    public <T> Checked<T> check(JsonNode body, Class<T> type) {
        return check(body, type, violation -> true);
    }

    private <T> Checked<T> check(JsonNode body, Class<T> type, Predicate<ConstraintViolation<?>> counts) {
        if (body.isMissingNode() || !body.isObject()) {
            return noObject();
        }
        RecordBinder binder = new RecordBinder();
        T value = binder.bind(body, type);
        List<ConstraintViolation<T>> violations =
                validator.validate(value).stream().filter(counts).toList();
        return new Checked<>(value, together(binder.faults(), Violations.ofBody(violations)));
    }

    /** A value and the faults found in it; the value is whole only where there are none. */
    public record Checked<T>(T value, List<Fault> faults) {}

    /** What could not be read is not told to be missing as well. */
    private static List<Fault> together(List<Fault> faults, List<Fault> violations) {
        Set<String> known = faults.stream().map(Fault::name).collect(Collectors.toSet());
        List<Fault> all = new ArrayList<>(faults);
        violations.stream()
                .filter(violation -> !known.contains(violation.name()))
                .forEach(all::add);
        return all;
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, "problem.malformedJson", line(e), column(e));
        } catch (java.io.CharConversionException e) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, "problem.malformedJson", 1, 1);
        }
    }

    private static Object line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static Object column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }
}
