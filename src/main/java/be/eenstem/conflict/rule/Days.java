package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Campaigns by the day they start on. */
final class Days {

    private final Map<Integer, Starts> starts = new HashMap<>();
    private final Days base;

    private Days(Days base) {
        this.base = base;
    }

    static Days empty() {
        return new Days(null);
    }

    /** The same, to be changed while this one stays as it is. */
    Days changeable() {
        return new Days(this);
    }

    Starts on(int day) {
        Starts own = starts.get(day);
        return own != null || base == null ? own : base.on(day);
    }

    /** To be changed. */
    Starts own(int day) {
        return starts.computeIfAbsent(day, one -> {
            Starts before = base == null ? null : base.on(day);
            return before == null ? new Starts() : before.copy();
        });
    }

    Stream<Starts> in(DateSpan run) {
        return IntStream.rangeClosed(
                        (int) run.start().toEpochDay(), (int) run.end().toEpochDay())
                .mapToObj(this::on)
                .filter(day -> day != null);
    }

    /** @param most how many of the first ones to name */
    Crowd crowd(DateSpan run, Predicate<Footprint> sees, int most) {
        List<Starts> days = in(run).toList();
        int hidden = (int) days.stream()
                .flatMap(day -> day.embargoed().stream())
                .filter(sees.negate())
                .count();
        int total = days.stream().mapToInt(Starts::size).sum() - hidden;
        Footprint last = last(days);
        return new Crowd(total, first(days, sees, most), last != null && sees.test(last) ? last : null, hidden > 0);
    }

    private static List<Footprint> first(List<Starts> days, Predicate<Footprint> sees, int most) {
        List<Footprint> first = new ArrayList<>();
        for (int weight = Starts.HEAVIEST; weight > 0; weight--) {
            for (Starts day : days) {
                for (Footprint campaign : day.ofWeight(weight)) {
                    if (first.size() == most) {
                        return first;
                    }
                    if (sees.test(campaign)) {
                        first.add(campaign);
                    }
                }
            }
        }
        return first;
    }

    private static Footprint last(List<Starts> days) {
        for (int weight = 1; weight <= Starts.HEAVIEST; weight++) {
            for (int day = days.size() - 1; day >= 0; day--) {
                List<Footprint> alike = days.get(day).ofWeight(weight);
                if (!alike.isEmpty()) {
                    return alike.get(alike.size() - 1);
                }
            }
        }
        return null;
    }
}
