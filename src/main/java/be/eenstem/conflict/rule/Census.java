package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** How many campaigns start in any run of days, told without going through the days. */
final class Census {

    /** Held at once; organizations are many, and most ask seldom. */
    private static final int MOST_VIEWERS = 64;

    private final int first;
    private final int[] before;
    private final int[] embargoedBefore;
    private final List<Footprint> embargoed = new ArrayList<>();
    private final Map<Predicate<Footprint>, int[]> hiddenBefore = new ConcurrentHashMap<>();

    /** @param starts of the first day and those after it, null where nothing starts */
    Census(int first, Starts[] starts) {
        this.first = first;
        this.before = new int[starts.length + 1];
        this.embargoedBefore = new int[starts.length + 1];
        for (int place = 0; place < starts.length; place++) {
            Starts day = starts[place];
            before[place + 1] = before[place] + (day == null ? 0 : day.size());
            if (day != null) {
                embargoed.addAll(day.embargoed());
            }
            embargoedBefore[place + 1] = embargoed.size();
        }
    }

    int total(DateSpan run) {
        return before[until(run)] - before[from(run)];
    }

    /** How many of them a viewer does not see; counted once for all predicates that are equal. */
    int hidden(DateSpan run, Predicate<Footprint> sees) {
        if (embargoed.isEmpty()) {
            return 0;
        }
        int[] hidden = hiddenBefore.get(sees);
        if (hidden == null) {
            hidden = hiddenBefore(sees);
            if (hiddenBefore.size() >= MOST_VIEWERS) {
                hiddenBefore.clear();
            }
            hiddenBefore.put(sees, hidden);
        }
        return hidden[until(run)] - hidden[from(run)];
    }

    private int[] hiddenBefore(Predicate<Footprint> sees) {
        int[] hidden = new int[before.length];
        for (int day = 1; day < hidden.length; day++) {
            hidden[day] = hidden[day - 1];
            for (int place = embargoedBefore[day - 1]; place < embargoedBefore[day]; place++) {
                hidden[day] += sees.test(embargoed.get(place)) ? 0 : 1;
            }
        }
        return hidden;
    }

    private int from(DateSpan run) {
        return within(run.start().toEpochDay() - first);
    }

    private int until(DateSpan run) {
        return within(run.end().toEpochDay() - first + 1);
    }

    private int within(long place) {
        return (int) Math.max(0, Math.min(place, before.length - 1));
    }
}
