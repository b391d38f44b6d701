package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A rule about two campaigns that are apart and whose audiences overlap. */
abstract class PairRule implements ConflictRule {

    /** Whether the rule holds between two campaigns, in whatever order, by their aspects and days alone. */
    abstract boolean holds(Footprint one, Footprint other, RuleSettings settings);

    @Override
    public void find(Footprint subject, Collection<Footprint> near, Surroundings around, Consumer<Finding> found) {
        RuleSettings settings = around.of(type());
        for (Footprint other : near) {
            if (holds(subject, other, settings) && subject.isApartFrom(other)) {
                found.accept(finding(subject, other, settings));
            }
        }
    }

    @Override
    public boolean troubles(Footprint subject, Collection<Footprint> near, Surroundings around) {
        RuleSettings settings = around.of(type());
        if (settings.severity().equals("info")) {
            return false;
        }
        for (Footprint other : near) {
            if (holds(subject, other, settings) && subject.isApartFrom(other)) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Footprint one, Footprint other, RuleSettings settings) {
        int firstEnd = Math.min(one.last(), other.last());
        int lastStart = Math.max(one.first(), other.first());
        List<String> aspects = one.aspects().stream()
                .filter(other.aspects()::contains)
                .sorted()
                .toList();
        DateSpan days = days(firstEnd, lastStart);
        return new Finding(
                type(),
                settings.severity(),
                null,
                inOrder(one.campaign(), other.campaign()),
                days,
                days == null ? span(firstEnd, lastStart) : days,
                aspects);
    }

    private static List<UUID> inOrder(UUID one, UUID other) {
        return Finding.AS_WRITTEN.compare(one, other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** The common days, or those between; two campaigns that follow each other at once have neither. */
    private static DateSpan days(int firstEnd, int lastStart) {
        if (lastStart <= firstEnd) {
            return span(lastStart, firstEnd);
        }
        return firstEnd + 1 < lastStart ? span(firstEnd + 1, lastStart - 1) : null;
    }

    private static DateSpan span(int from, int to) {
        return new DateSpan(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }
}
