package be.eenstem.conflict.plan;

import be.eenstem.kernel.DateSpan;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A conflict as a rule finds it, before anyone reads it.
 *
 * @param setting the blackout, fixture, focus entry or pressure policy it is about, or null
 * @param campaigns the one or two it is between, sorted; none where it is about a setting and many campaigns, or their absence
 * @param days the days concerned, or null where two campaigns follow each other without a day between
 * @param touches the days concerned; where there are none, the last day of the one and the first of the other
 * @param aspects the aspects concerned, sorted
 */
public record Finding(
        String type,
        String severity,
        UUID setting,
        List<UUID> campaigns,
        DateSpan days,
        DateSpan touches,
        List<String> aspects) {

    /** The order of ids in text, and in the database. */
    public static final Comparator<UUID> AS_WRITTEN = ((Comparator<UUID>)
                    (one, other) -> Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits()))
            .thenComparing((one, other) ->
                    Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()));

    /** Follows from what the conflict is between, so the same conflict keeps it; not for a run of days. */
    public UUID id() {
        String name =
                campaigns.stream().map(UUID::toString).collect(Collectors.joining(",", type + ":", ":" + setting));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is of a kind, and about a policy, focus entry or fixture. */
    public boolean isOf(String kind, UUID about) {
        return type.equals(kind) && about.equals(setting);
    }

    /** Whether it asks for no decision. */
    public boolean isHint() {
        return severity.equals("info");
    }

    /** Whether one setting may give several of the kind, each a run of days that can grow, shrink and split. */
    public boolean isRun() {
        return campaigns.isEmpty();
    }
}
