package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.rule.Crowd;
import be.eenstem.kernel.DateSpan;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A conflict as one viewer may know of it.
 *
 * @param id null for one that is not stored
 * @param state {@code open}, {@code waived} or {@code gone}
 * @param scope whose picture of the plan it belongs to
 * @param masked whether a campaign in it is hidden from the viewer
 * @param effect what a campaign that is checked does to it; null for a stored one
 * @param campaigns the one or two in it, whether the viewer may see them or not
 * @param crowd the campaigns in contact pressure
 */
record KnownConflict(
        UUID id,
        Finding finding,
        String state,
        Scope scope,
        boolean masked,
        Instant foundAt,
        Instant goneAt,
        String effect,
        List<Footprint> campaigns,
        Crowd crowd) {

    static final String PRESSURE = "contactPressure";

    static KnownConflict of(Tuple row) {
        Finding finding = new Finding(
                row.get("type", String.class),
                row.get("severity", String.class),
                row.get("setting", UUID.class),
                Stream.of(row.get("campaign", UUID.class), row.get("other", UUID.class))
                        .filter(Objects::nonNull)
                        .toList(),
                span(row, "days_from", "days_until"),
                span(row, "touches_from", "touches_until"),
                List.of(row.get("aspects", String[].class)));
        return new KnownConflict(
                row.get("id", UUID.class),
                finding,
                row.get("state", String.class),
                Scope.of(row.get("scope", String.class)),
                row.get("masked", Boolean.class),
                row.get("found_at", Instant.class),
                row.get("gone_at", Instant.class),
                null,
                List.of(),
                Crowd.NOBODY);
    }

    /** The same with the campaigns in it. */
    KnownConflict among(List<Footprint> participants, Crowd many) {
        return new KnownConflict(id, finding, state, scope, masked, foundAt, goneAt, effect, participants, many);
    }

    /** Whether the viewer is told of a campaign in it: of a crowd with something hidden in it, only of their own. */
    boolean tells(Viewer viewer, Footprint campaign) {
        return masked && isOf(PRESSURE) ? viewer.owns(campaign) : viewer.sees(campaign);
    }

    boolean isOf(String type) {
        return finding.type().equals(type);
    }

    boolean isGone() {
        return state.equals("gone");
    }

    private static DateSpan span(Tuple row, String from, String to) {
        LocalDate start = row.get(from, LocalDate.class);
        return start == null ? null : new DateSpan(start, row.get(to, LocalDate.class));
    }
}
