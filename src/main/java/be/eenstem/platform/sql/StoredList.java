package be.eenstem.platform.sql;

import java.util.List;

/** A list of an entity, which Hibernate follows. */
public final class StoredList {

    private StoredList() {}

    /**
     * Fills the list anew, and only where it differs, as any change makes a new version.
     *
     * @param given null for nothing
     */
    public static <T> void replace(List<T> list, List<T> given) {
        List<T> wanted = given == null ? List.of() : List.copyOf(given);
        if (!list.equals(wanted)) {
            list.clear();
            list.addAll(wanted);
        }
    }
}
