package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many campaigns start in any run of days, told without going through the days. */
final class Census {

    private final int first;
    private final int[] before;
    private final int[] embargoedBefore;
    private final List<Footprint> embargoed = new ArrayList<>();

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

    /** How many of them a viewer does not see. */
    int hidden(DateSpan run, Predicate<Footprint> sees) {
        int hidden = 0;
        int until = embargoedBefore[until(run)];
        for (int place = embargoedBefore[from(run)]; place < until; place++) {
            hidden += sees.test(embargoed.get(place)) ? 0 : 1;
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
