package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Campaigns by the day they start on. */
final class Days {

    private static final int ROOM = 400;

    private final Set<Integer> shared = new HashSet<>();
    private int first;
    private Starts[] starts = new Starts[0];

    /** The same, to be changed while this one stays as it is. */
    Days changeable() {
        Days copy = new Days();
        copy.first = first;
        copy.starts = starts.clone();
        return copy;
    }

    /** Null where nothing starts. */
    Starts on(int day) {
        int place = day - first;
        return place >= 0 && place < starts.length ? starts[place] : null;
    }

    /** To be changed; what is there stays as it is for others. */
    Starts copied(int day) {
        Starts before = on(day);
        if (before == null || shared.add(day)) {
            reach(day);
            starts[day - first] = before == null ? new Starts() : before.copy();
        }
        return on(day);
    }

    /** To be changed for everyone. */
    Starts own(int day) {
        if (on(day) == null) {
            reach(day);
            starts[day - first] = new Starts();
        }
        return on(day);
    }

    Stream<Starts> in(DateSpan run) {
        int from = Math.max(0, (int) run.start().toEpochDay() - first);
        int until = Math.min(starts.length, (int) run.end().toEpochDay() - first + 1);
        return from < until ? Arrays.stream(starts, from, until).filter(Objects::nonNull) : Stream.empty();
    }

    /** @param most how many of the first ones to name */
    Crowd crowd(DateSpan run, Predicate<Footprint> sees, int most) {
        List<Starts> days = in(run).toList();
        int hidden = 0;
        int total = 0;
        for (Starts day : days) {
            total += day.size();
            for (Footprint campaign : day.embargoed()) {
                hidden += sees.test(campaign) ? 0 : 1;
            }
        }
        Footprint last = last(days);
        Footprint seen = last != null && sees.test(last) ? last : null;
        return new Crowd(total - hidden, first(days, sees, most), seen, hidden > 0);
    }

    private void reach(int day) {
        if (starts.length == 0) {
            first = day - ROOM;
            starts = new Starts[2 * ROOM];
        }
        int before = Math.max(0, first - day);
        int after = Math.max(0, day - first - starts.length + 1);
        if (before + after > 0) {
            int roomBefore = before == 0 ? 0 : before + ROOM;
            int roomAfter = after == 0 ? 0 : after + ROOM;
            Starts[] wider = new Starts[roomBefore + starts.length + roomAfter];
            System.arraycopy(starts, 0, wider, roomBefore, starts.length);
            starts = wider;
            first -= roomBefore;
        }
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
