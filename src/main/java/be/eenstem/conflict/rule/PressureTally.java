package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings.PressurePolicy;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which campaigns start on each day for the audience of a pressure policy, and which of its windows are over. */
public final class PressureTally implements Tally {

    /** Bits of a set have no negative numbers, and no campaign is that old. */
    private static final int ERA = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private static final int ROOM = 1000;

    private final String type;
    private final PressurePolicy policy;
    private final Days days = new Days();
    private final BitSet over = new BitSet();
    private int[] loads = new int[0];
    private final BitSet unsettled = new BitSet();
    private List<Finding> settled = List.of();
    private volatile Census census;

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
        count(campaign, campaign.weight());
    }

    @Override
    public void remove(Footprint campaign) {
        days.own(campaign.first()).remove(campaign);
        count(campaign, -campaign.weight());
    }

    @Override
    public void settle() {
        unsettled.stream().forEach(window -> setLoad(window, load(window, days)));
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
        boolean oneMore = without.isEmpty() && with.size() == 1;
        Days changed = oneMore ? days : changed(without, with);
        Footprint more = oneMore ? with.iterator().next() : null;
        windows.stream().forEach(window -> {
            int load = oneMore ? load(window) + added(more, window, days) : load(window, changed);
            then.set(window, load > policy.threshold());
        });
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
        for (int first = from - policy.windowDays() + 1; first <= to; first++) {
            int window = first - ERA;
            int load = before != null && isIn(window, before) ? load(window, others) : load(window);
            if (load + added(campaign, window, others) > policy.threshold()) {
                troubled.set(Math.max(0, first - from), first + policy.windowDays() - from);
            }
        }
        return troubled;
    }

    @Override
    public boolean holdsSecrets(Finding finding, Collection<Footprint> without, Collection<Footprint> with) {
        DateSpan run = finding.days();
        return days.holdMoreEmbargoed(run, secret(without, run) - secret(with, run));
    }

    private static int secret(Collection<Footprint> campaigns, DateSpan run) {
        return (int) campaigns.stream()
                .filter(campaign -> campaign.isEmbargoed() && run.contains(campaign.start()))
                .count();
    }

    /** The campaigns that start in a run of days, in their rank: the weightiest, then the earliest, then by id. */
    public List<Footprint> participants(DateSpan run) {
        return IntStream.iterate(Starts.HEAVIEST, weight -> weight > 0, weight -> weight - 1)
                .boxed()
                .flatMap(weight -> days.in(run).flatMap(day -> day.ofWeight(weight).stream()))
                .toList();
    }

    /** Those that a viewer is told of, in no order: all, or where some are hidden, the viewer's own. */
    public Stream<Footprint> told(DateSpan run, Sight sight) {
        return hides(run, sight) ? census().own(run, sight) : days.in(run).flatMap(Starts::all);
    }

    /** Whether some are hidden from a viewer. */
    public boolean hides(DateSpan run, Sight sight) {
        return census().hidden(run, sight) > 0;
    }

    /** Whether some are a viewer's own. */
    public boolean holdsOwn(DateSpan run, Sight sight) {
        return census().own(run, sight).findAny().isPresent();
    }

    /** The first of those that a viewer is told of, in their rank, without some and with others. */
    public Crowd crowd(DateSpan run, Collection<Footprint> without, Collection<Footprint> with, Sight sight, int most) {
        Census now = census();
        int hidden = now.hidden(run, sight) + hidden(run, with, sight) - hidden(run, without, sight);
        if (hidden > 0) {
            return Crowd.masked(own(run, without, with, sight, most));
        }
        Days changed = changed(without, with);
        int total = now.total(run) + starting(run, with) - starting(run, without);
        return new Crowd(total, changed.first(run, most), changed.last(run), false);
    }

    private List<Footprint> own(
            DateSpan run, Collection<Footprint> without, Collection<Footprint> with, Sight sight, int most) {
        List<UUID> gone = without.stream().map(Footprint::campaign).toList();
        Stream<Footprint> left = census().own(run, sight)
                .filter(campaign -> !gone.contains(campaign.campaign()))
                .limit(most);
        Stream<Footprint> come =
                with.stream().filter(campaign -> run.contains(campaign.start()) && sight.owns(campaign));
        return Stream.concat(left, come).sorted(Starts.RANK).limit(most).toList();
    }

    /** Taken when somebody asks: many changes may follow each other before that. */
    private Census census() {
        Census taken = census;
        if (taken == null) {
            taken = days.census();
            census = taken;
        }
        return taken;
    }

    private static int starting(DateSpan run, Collection<Footprint> campaigns) {
        return (int) campaigns.stream()
                .filter(campaign -> run.contains(campaign.start()))
                .count();
    }

    private static int hidden(DateSpan run, Collection<Footprint> campaigns, Sight sight) {
        return (int) campaigns.stream()
                .filter(campaign -> run.contains(campaign.start()) && campaign.isEmbargoed() && !sight.sees(campaign))
                .count();
    }

    private Days changed(Collection<Footprint> without, Collection<Footprint> with) {
        if (without.isEmpty() && with.isEmpty()) {
            return days;
        }
        Days changed = days.changeable();
        without.forEach(campaign -> changed.copied(campaign.first()).remove(campaign));
        with.forEach(campaign -> changed.copied(campaign.first()).add(campaign));
        return changed;
    }

    /** Under an umbrella, what a campaign adds depends on the others; {@link #settle} looks at them. */
    private void count(Footprint campaign, int weight) {
        census = null;
        if (campaign.umbrella() != null) {
            mark(unsettled, campaign);
            return;
        }
        int last = campaign.first() - ERA;
        for (int window = last - policy.windowDays() + 1; window <= last; window++) {
            setLoad(window, load(window) + weight);
        }
    }

    private void setLoad(int window, int load) {
        if (window >= loads.length) {
            loads = Arrays.copyOf(loads, window + ROOM);
        }
        loads[window] = load;
        over.set(window, load > policy.threshold());
    }

    /** Marks the windows, by their first day, that a campaign starts in. */
    private void mark(BitSet windows, Footprint campaign) {
        int last = campaign.first() - ERA;
        windows.set(last - policy.windowDays() + 1, last + 1);
    }

    private boolean isIn(int window, Footprint campaign) {
        int day = campaign.first() - ERA;
        return window <= day && day < window + policy.windowDays();
    }

    /** The load of a window as it was settled. */
    private int load(int window) {
        return window < loads.length ? loads[window] : 0;
    }

    private int load(int window, Days among) {
        int load = 0;
        Map<String, Integer> umbrellas = null;
        for (int day = window + ERA; day < window + ERA + policy.windowDays(); day++) {
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

    /** What one more campaign adds to the load of a window it starts in: under an umbrella only the largest counts. */
    private int added(Footprint campaign, int window, Days others) {
        if (campaign.umbrella() == null) {
            return campaign.weight();
        }
        int largest = 0;
        for (int day = window + ERA; day < window + ERA + policy.windowDays(); day++) {
            Starts starts = others.on(day);
            if (starts != null) {
                largest = Math.max(largest, starts.largest(campaign.umbrella()));
            }
        }
        return Math.max(0, campaign.weight() - largest);
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
