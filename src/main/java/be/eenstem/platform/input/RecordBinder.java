package be.eenstem.platform.input;

import be.eenstem.platform.problem.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into records and goes on after a fault, so that a caller learns of all of them at once; Jackson's own binding
 * stops at the first. A part at fault is bound as null. Knows records, lists and the scalars of {@link Scalars}.
 */
final class RecordBinder {

    private final List<Fault> faults = new ArrayList<>();

    <T> T bind(JsonNode json, Class<T> type) {
        return type.cast(read(json, type, ""));
    }

    List<Fault> faults() {
        return faults;
    }

    private Object read(JsonNode json, Type type, String path) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return readList(json, list.getActualTypeArguments()[0], path);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? readRecord(json, plain, path) : readScalar(json, plain, path);
    }

    private Object readRecord(JsonNode json, Class<?> type, String path) {
        if (!json.isObject()) {
            return fault(path, json, "schema.object");
        }
        RecordShape shape = RecordShape.of(type);
        refuseUnknown(json, shape, path);
        Object[] values = new Object[shape.components().size()];
        int place = 0;
        for (Map.Entry<String, Type> component : shape.components().entrySet()) {
            String name = component.getKey();
            values[place++] = read(json.get(name), component.getValue(), join(path, name));
        }
        return shape.construct(values);
    }

    private void refuseUnknown(JsonNode json, RecordShape shape, String path) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!shape.components().containsKey(name)) {
                faults.add(Fault.inBody(join(path, name), null, "unknown.field"));
            }
        }
    }

    private List<Object> readList(JsonNode json, Type element, String path) {
        if (!json.isArray()) {
            fault(path, json, "schema.array");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String place = path + "[" + i + "]";
            values.add(json.get(i).isNull() ? fault(place, null, "schema.NotNull") : read(json.get(i), element, place));
        }
        return values;
    }

    private Object readScalar(JsonNode json, Class<?> type, String path) {
        Scalars.Reading reading = Scalars.read(json, type);
        return reading.sentence() == null ? reading.value() : fault(path, json, reading.sentence());
    }

    private Object fault(String path, JsonNode json, String sentence) {
        Object value = json == null || json.isContainerNode() ? null : json.asText();
        faults.add(Fault.inBody(path.isEmpty() ? null : path, value, sentence));
        return null;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
