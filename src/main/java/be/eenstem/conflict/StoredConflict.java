package be.eenstem.conflict;

import java.util.List;

/** A conflict in the table, with where it stands: {@code open} or {@code waived}. */
record StoredConflict(ConflictRow row, String state) {

    private static final List<String> SEVERITIES = List.of("info", "warning", "blocking");

    boolean isWaived() {
        return state.equals("waived");
    }

    /** Who let a warning be did not let anything worse be. */
    boolean isWorse(ConflictRow now) {
        return SEVERITIES.indexOf(now.finding().severity())
                > SEVERITIES.indexOf(row.finding().severity());
    }
}
