package be.eenstem.calendar;

import be.eenstem.calendar.ical.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What came of reading a calendar, or would come of it.
 *
 * @param id null where nothing was kept of it
 * @param source upload or address
 * @param problem why it came to nothing, or null
 * @param fellOut how many fell out, of which the first are the issues
 * @param changes the first of them; none where it was long ago
 */
record ImportOutcome(
        UUID id,
        UUID calendar,
        OffsetDateTime at,
        String source,
        boolean dryRun,
        String problem,
        int events,
        int added,
        int changed,
        int removed,
        int unchanged,
        int fellOut,
        List<Finding> issues,
        List<Finding> notes,
        List<ImportChange> changes) {

    static final String UPLOAD = "upload";
    static final String ADDRESS = "address";

    static ImportOutcome failed(UUID calendar, OffsetDateTime at, boolean dryRun, String problem) {
        return new ImportOutcome(
                null, calendar, at, ADDRESS, dryRun, problem, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());
    }

    static ImportOutcome asItWas(UUID calendar, OffsetDateTime at) {
        return failed(calendar, at, false, null);
    }

    boolean hasChanges() {
        return added + changed + removed > 0;
    }

    ImportOutcome kept(UUID under) {
        return new ImportOutcome(
                under, calendar, at, source, dryRun, problem, events, added, changed, removed, unchanged, fellOut,
                issues, notes, changes);
    }
}
