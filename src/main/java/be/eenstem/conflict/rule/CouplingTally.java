package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many campaigns prepare an enforcement action, or go along with it. */
final class CouplingTally implements Tally {

    private final String type;
    private final Surroundings.Enforcement fixture;
    private final int mostDaysBefore;
    private final String severity;
    private int campaigns;

    CouplingTally(String type, Surroundings.Enforcement fixture, int mostDaysBefore, String severity) {
        this.type = type;
        this.fixture = fixture;
        this.mostDaysBefore = mostDaysBefore;
        this.severity = severity;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public UUID setting() {
        return fixture.id();
    }

    @Override
    public boolean concerns(Footprint campaign) {
        int before = fixture.first() - campaign.first();
        boolean inTime =
                before >= 0 && before <= mostDaysBefore || campaign.sharesDayWith(fixture.first(), fixture.last());
        return inTime
                && fixture.aspects().stream().anyMatch(campaign.aspects()::contains)
                && fixture.audience().overlaps(campaign.audience());
    }

    @Override
    public void add(Footprint campaign) {
        campaigns++;
    }

    @Override
    public void remove(Footprint campaign) {
        campaigns--;
    }

    @Override
    public boolean isHint() {
        return severity.equals("info");
    }

    @Override
    public List<Finding> findings(Collection<Footprint> without, Collection<Footprint> with) {
        if (campaigns - without.size() + with.size() > 0) {
            return List.of();
        }
        DateSpan days = new DateSpan(LocalDate.ofEpochDay(fixture.first()), LocalDate.ofEpochDay(fixture.last()));
        List<String> aspects = fixture.aspects().stream().sorted().toList();
        return List.of(new Finding(type, severity, fixture.id(), List.of(), days, days, aspects));
    }
}
