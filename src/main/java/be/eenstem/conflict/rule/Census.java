package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many campaigns start in any run of days, and which of them are whose, told without going through the days. */
final class Census {

    /** Held at once; organizations are many, and most ask seldom. */
    private static final int MOST_VIEWERS = 64;

    private final int first;
    private final Starts[] starts;
    private final int[] before;
    private final int[] embargoedBefore;
    private final List<Footprint> embargoed = new ArrayList<>();
    private final Map<Sight, int[]> hiddenBefore = new ConcurrentHashMap<>();
    private final Map<Sight, List<Footprint>> own = new ConcurrentHashMap<>();

    /** @param starts of the first day and those after it, null where nothing starts */
    Census(int first, Starts[] starts) {
        this.first = first;
        this.starts = starts;
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
    int hidden(DateSpan run, Sight sight) {
        if (embargoed.isEmpty()) {
            return 0;
        }
        int[] hidden = kept(hiddenBefore, sight, this::hiddenBefore);
        return hidden[until(run)] - hidden[from(run)];
    }

    /** Which of them are a viewer's own, in their rank. */
    Stream<Footprint> own(DateSpan run, Sight sight) {
        long from = run.start().toEpochDay();
        long until = run.end().toEpochDay();
        return kept(own, sight, this::own).stream()
                .filter(campaign -> campaign.first() >= from && campaign.first() <= until);
    }

    /** Found once for all viewers that are equal. */
    private static <T> T kept(Map<Sight, T> held, Sight sight, Function<Sight, T> search) {
        T found = held.get(sight);
        if (found == null) {
            found = search.apply(sight);
            if (held.size() >= MOST_VIEWERS) {
                held.clear();
            }
            held.put(sight, found);
        }
        return found;
    }

    private int[] hiddenBefore(Sight sight) {
        int[] hidden = new int[before.length];
        for (int day = 1; day < hidden.length; day++) {
            hidden[day] = hidden[day - 1];
            for (int place = embargoedBefore[day - 1]; place < embargoedBefore[day]; place++) {
                hidden[day] += sight.sees(embargoed.get(place)) ? 0 : 1;
            }
        }
        return hidden;
    }

    private List<Footprint> own(Sight sight) {
        List<Footprint> found = new ArrayList<>();
        for (int weight = Starts.HEAVIEST; weight > 0; weight--) {
            for (Starts day : starts) {
                if (day != null) {
                    day.ofWeight(weight).stream().filter(sight::owns).forEach(found::add);
                }
            }
        }
        return found;
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
