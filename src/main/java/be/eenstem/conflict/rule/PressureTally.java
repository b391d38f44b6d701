package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings.PressurePolicy;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which campaigns start on each day for the audience of a pressure policy, and which of its windows are over. */
public final class PressureTally implements Tally {

    /** Bits of a set have no negative numbers, and no campaign is that old. */
    private static final int ERA = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private final String type;
    private final PressurePolicy policy;
    private final Days days = new Days();
    private final BitSet over = new BitSet();
    private final BitSet unsettled = new BitSet();
    private List<Finding> settled = List.of();

    PressureTally(String type, PressurePolicy policy) {
        this.type = type;
        this.policy = policy;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public UUID setting() {
        return policy.id();
    }

    @Override
    public boolean concerns(Footprint campaign) {
        return !campaign.exempt() && policy.segment().overlaps(campaign.audience());
    }

    @Override
    public void add(Footprint campaign) {
        days.own(campaign.first()).add(campaign);
        mark(unsettled, campaign);
    }

    @Override
    public void remove(Footprint campaign) {
        days.own(campaign.first()).remove(campaign);
        mark(unsettled, campaign);
    }

    @Override
    public void settle() {
        weigh(unsettled, over, days);
        unsettled.clear();
        settled = findings(over);
    }

    @Override
    public List<Finding> findings(Collection<Footprint> without, Collection<Footprint> with) {
        if (without.isEmpty() && with.isEmpty()) {
            return settled;
        }
        BitSet windows = new BitSet();
        without.forEach(campaign -> mark(windows, campaign));
        with.forEach(campaign -> mark(windows, campaign));
        BitSet then = (BitSet) over.clone();
        weigh(windows, then, changed(without, with));
        return findings(then);
    }

    @Override
    public boolean isHint() {
        return policy.severity().equals("info");
    }

    @Override
    public BitSet troubledStarts(Footprint before, Footprint campaign, int from, int to) {
        Days others = before == null ? days : changed(List.of(before), List.of());
        BitSet troubled = new BitSet();
        for (int window = from - policy.windowDays() + 1; window <= to; window++) {
            if (loadWith(campaign, window, others) > policy.threshold()) {
                troubled.set(Math.max(0, window - from), window + policy.windowDays() - from);
            }
        }
        return troubled;
    }

    /** The campaigns that start in a run of days, in their rank: the weightiest, then the earliest, then by id. */
    public List<Footprint> participants(DateSpan run) {
        return IntStream.iterate(Starts.HEAVIEST, weight -> weight > 0, weight -> weight - 1)
                .boxed()
                .flatMap(weight -> days.in(run).flatMap(day -> day.ofWeight(weight).stream()))
                .toList();
    }

    /** The same by their start. */
    public Stream<Footprint> starting(DateSpan run) {
        return days.in(run).flatMap(Starts::all);
    }

    /** Those of them under embargo. */
    public Stream<Footprint> embargoed(DateSpan run) {
        return days.in(run).flatMap(day -> day.embargoed().stream());
    }

    /** As {@link #participants}, without some and with others. */
    public Crowd crowd(
            DateSpan run,
            Collection<Footprint> without,
            Collection<Footprint> with,
            Predicate<Footprint> sees,
            int most) {
        return changed(without, with).crowd(run, sees, most);
    }

    private Days changed(Collection<Footprint> without, Collection<Footprint> with) {
        Days changed = days.changeable();
        without.forEach(campaign -> changed.copied(campaign.first()).remove(campaign));
        with.forEach(campaign -> changed.copied(campaign.first()).add(campaign));
        return changed;
    }

    /** Marks the windows, by their first day, that a campaign starts in. */
    private void mark(BitSet windows, Footprint campaign) {
        int last = campaign.first() - ERA;
        windows.set(last - policy.windowDays() + 1, last + 1);
    }

    private void weigh(BitSet windows, BitSet result, Days among) {
        for (int window = windows.nextSetBit(0); window >= 0; window = windows.nextSetBit(window + 1)) {
            result.set(window, load(window + ERA, among) > policy.threshold());
        }
    }

    private int load(int firstDay, Days among) {
        return load(firstDay, among, 0, null);
    }

    /** The load of a window if a campaign started in it too. */
    private int loadWith(Footprint campaign, int firstDay, Days others) {
        if (campaign.umbrella() == null) {
            return load(firstDay, others, campaign.weight(), null);
        }
        Map<String, Integer> umbrellas = new HashMap<>();
        umbrellas.put(campaign.umbrella(), campaign.weight());
        return load(firstDay, others, 0, umbrellas);
    }

    private int load(int firstDay, Days among, int weight, Map<String, Integer> largest) {
        int load = weight;
        Map<String, Integer> umbrellas = largest;
        for (int day = firstDay; day < firstDay + policy.windowDays(); day++) {
            Starts starts = among.on(day);
            if (starts != null) {
                load += starts.weight();
                umbrellas = starts.largest(umbrellas);
            }
        }
        return umbrellas == null
                ? load
                : load + umbrellas.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Windows that overlap or touch are one run. */
    private List<Finding> findings(BitSet overs) {
        List<Finding> found = new ArrayList<>();
        for (int window = overs.nextSetBit(0); window >= 0; ) {
            int last = window;
            int next = overs.nextSetBit(last + 1);
            while (next >= 0 && next <= last + policy.windowDays()) {
                last = next;
                next = overs.nextSetBit(last + 1);
            }
            found.add(finding(window, last + policy.windowDays() - 1));
            window = next;
        }
        return found;
    }

    private Finding finding(int from, int to) {
        DateSpan run = new DateSpan(LocalDate.ofEpochDay((long) from + ERA), LocalDate.ofEpochDay((long) to + ERA));
        return new Finding(type, policy.severity(), policy.id(), List.of(), run, run, List.of());
    }
}
