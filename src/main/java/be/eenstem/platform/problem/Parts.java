package be.eenstem.platform.problem;

import java.lang.reflect.RecordComponent;

/** The parts of request records, by their names. */
public final class Parts {

    private Parts() {}

    /** Null where the whole is no record, or has no such part. */
    public static Object of(Object whole, String name) {
        if (whole instanceof Record) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return read(whole, component);
                }
            }
        }
        return null;
    }

    private static Object read(Object whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
