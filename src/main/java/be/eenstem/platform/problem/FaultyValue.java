package be.eenstem.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.UUID;

/** What was given where a constraint does not hold. */
final class FaultyValue {

    private FaultyValue() {}

    /** A single value; null for a list or an object, which would say too much. */
    static Object of(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        Object part = value instanceof Record whole ? part(whole, lastName(violation.getPropertyPath())) : value;
        boolean single = part instanceof CharSequence
                || part instanceof Number
                || part instanceof Temporal
                || part instanceof UUID;
        return single ? part : null;
    }

    /** A constraint on a whole, as a period, names the part that is wrong, as its end. */
    private static Object part(Record whole, String name) {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(whole, component.getAccessor());
            }
        }
        return null;
    }

    private static Object read(Record whole, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lastName(Path path) {
        String name = null;
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }
}
