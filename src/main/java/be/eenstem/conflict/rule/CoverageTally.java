package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many campaigns on its aspect there are on each day of a focus entry. */
final class CoverageTally implements Tally {

    private final String type;
    private final Surroundings.Focus entry;
    private final int leastDays;
    private final String severity;
    private final int[] campaigns;

    CoverageTally(String type, Surroundings.Focus entry, int leastDays, String severity) {
        this.type = type;
        this.entry = entry;
        this.leastDays = leastDays;
        this.severity = severity;
        this.campaigns = new int[entry.last() - entry.first() + 1];
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public UUID setting() {
        return entry.id();
    }

    @Override
    public boolean concerns(Footprint campaign) {
        return campaign.aspects().contains(entry.aspect()) && entry.appliesTo(campaign);
    }

    @Override
    public void add(Footprint campaign) {
        count(campaigns, campaign, 1);
    }

    @Override
    public void remove(Footprint campaign) {
        count(campaigns, campaign, -1);
    }

    @Override
    public boolean isHint() {
        return severity.equals("info");
    }

    @Override
    public List<Finding> findings(Collection<Footprint> without, Collection<Footprint> with) {
        int[] counted = campaigns.clone();
        without.forEach(campaign -> count(counted, campaign, -1));
        with.forEach(campaign -> count(counted, campaign, 1));
        List<Finding> found = new ArrayList<>();
        int run = 0;
        for (int day = 0; day <= counted.length; day++) {
            if (day < counted.length && counted[day] == 0) {
                run++;
            } else {
                if (run >= leastDays) {
                    found.add(finding(day - run, day - 1));
                }
                run = 0;
            }
        }
        return found;
    }

    private void count(int[] counted, Footprint campaign, int one) {
        int last = Math.min(campaign.last(), entry.last());
        for (int day = Math.max(campaign.first(), entry.first()); day <= last; day++) {
            counted[day - entry.first()] += one;
        }
    }

    private Finding finding(int from, int to) {
        DateSpan days = new DateSpan(
                LocalDate.ofEpochDay((long) entry.first() + from), LocalDate.ofEpochDay((long) entry.first() + to));
        return new Finding(type, severity, entry.id(), List.of(), days, days, List.of(entry.aspect()));
    }
}
