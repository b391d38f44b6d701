package be.eenstem.calendar;

import java.util.List;

/** The aspects of an entity, a list that Hibernate follows. */
final class Aspects {

    private Aspects() {}

    /** Fills the list anew, and only where it differs, as any change makes a new version. */
    static void replace(List<String> aspects, List<String> given) {
        List<String> wanted = given == null ? List.of() : given;
        if (!aspects.equals(wanted)) {
            aspects.clear();
            aspects.addAll(wanted);
        }
    }
}
