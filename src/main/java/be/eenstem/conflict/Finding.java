package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A conflict as a rule finds it, before anyone reads it.
 *
 * @param id follows from the kind and the participants, so the same conflict keeps it
 * @param days the days concerned, or null where two campaigns follow each other without a day between
 * @param touches the days concerned; where there are none, the last day of the one and the first of the other
 * @param aspects what the participants share, sorted
 * @param campaigns the participants, sorted
 */
record Finding(
        UUID id,
        String type,
        String severity,
        DateSpan days,
        DateSpan touches,
        List<String> aspects,
        List<UUID> campaigns) {

    private static final Comparator<UUID> AS_WRITTEN = Comparator.comparing(UUID::toString);

    static Finding of(ConflictRule rule, DateSpan days, DateSpan touches, List<String> aspects, List<UUID> campaigns) {
        List<UUID> sorted = campaigns.stream().sorted(AS_WRITTEN).toList();
        String name = sorted.stream().map(UUID::toString).collect(Collectors.joining(",", rule.type() + ":", ""));
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Finding(id, rule.type(), rule.severity(), days, touches, aspects, sorted);
    }
}
