package be.eenstem.platform.input;

import be.eenstem.platform.problem.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(json, components, path);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = read(json.get(name), components[i].getGenericType(), join(path, name));
        }
        return construct(type, components, values);
    }

    private void refuseUnknown(JsonNode json, RecordComponent[] components, String path) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
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

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A request record may not refuse nulls: " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
