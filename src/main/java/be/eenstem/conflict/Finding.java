package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.util.List;
import java.util.UUID;

/**
 * A conflict as a rule finds it, before anyone reads it.
 *
 * @param days the days concerned, or null where two campaigns follow each other without a day between
 * @param touches the same, or the two days around
 * @param aspects what the participants share
 * @param campaigns the participants, sorted
 */
record Finding(
        UUID id,
        String type,
        String severity,
        DateSpan days,
        DateSpan touches,
        List<String> aspects,
        List<UUID> campaigns) {}
