package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        int from = from(run);
        int until = until(run);
        return from < until ? Arrays.stream(starts, from, until).filter(Objects::nonNull) : Stream.empty();
    }

    /** Whether more than a number of those under embargo start in a run. */
    boolean holdMoreEmbargoed(DateSpan run, int number) {
        int found = 0;
        int until = until(run);
        for (int place = from(run); place < until && found <= number; place++) {
            found += starts[place] == null ? 0 : starts[place].embargoed().size();
        }
        return found > number;
    }

    Census census() {
        return new Census(first, starts);
    }

    /** The first that start in a run, in their rank. */
    List<Footprint> first(DateSpan run, int most) {
        int from = from(run);
        int until = until(run);
        List<Footprint> found = new ArrayList<>(most);
        for (int weight = Starts.HEAVIEST; weight > 0; weight--) {
            for (int place = from; place < until; place++) {
                if (starts[place] != null && !starts[place].take(weight, found, most)) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The last that starts in a run, or null. */
    Footprint last(DateSpan run) {
        int from = from(run);
        for (int weight = 1; weight <= Starts.HEAVIEST; weight++) {
            for (int place = until(run) - 1; place >= from; place--) {
                List<Footprint> alike = starts[place] == null ? List.of() : starts[place].ofWeight(weight);
                if (!alike.isEmpty()) {
                    return alike.get(alike.size() - 1);
                }
            }
        }
        return null;
    }

    private int from(DateSpan run) {
        return Math.max(0, (int) run.start().toEpochDay() - first);
    }

    private int until(DateSpan run) {
        return Math.min(starts.length, (int) run.end().toEpochDay() - first + 1);
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
}
