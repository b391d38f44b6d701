package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncoupledEnforcementTest {

    private final Sketch calendar = Sketch.of(new UncoupledEnforcement())
            .number("mostDaysBefore", 56)
            .enforcement(List.of("werkdruk", "ergonomie"), List.of("C"), "2027-05-10", "2027-05-28");
    private final FootprintSketch campaign = by("unizo").on("ergonomie", "loopbaan");

    @Test
    void withoutACampaignItStandsAlone() {
        assertThat(calendar.with())
                .extracting(Finding::days, Finding::aspects)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new DateSpan(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 28)),
                        List.of("ergonomie", "werkdruk")));
    }

    @Test
    void aStartUpToFiftySixDaysBeforeCouples() {
        assertThat(calendar.with(campaign.from("2027-03-15"))).isEmpty();
        assertThat(calendar.with(campaign.from("2027-03-14"))).hasSize(1);
    }

    @Test
    void earlierOnesCoupleWhereTheyRunIntoIt() {
        assertThat(calendar.with(campaign.during("2027-01-01", "2027-05-10"))).isEmpty();
        assertThat(calendar.with(campaign.during("2027-01-01", "2027-05-09"))).hasSize(1);
    }

    @Test
    void itsLastDayIsStillInTime() {
        assertThat(calendar.with(campaign.during("2027-05-28", "2027-06-28"))).isEmpty();
        assertThat(calendar.with(campaign.during("2027-05-29", "2027-06-28"))).hasSize(1);
    }

    @Test
    void otherAspectsAndAudiencesDoNotCouple() {
        campaign.from("2027-05-01");
        assertThat(calendar.with(campaign.sectors("F"))).hasSize(1);
        assertThat(calendar.with(campaign.sectors("C10"))).isEmpty();
        assertThat(calendar.with(campaign.on("loopbaan"))).hasSize(1);
    }

    @Test
    void thePolicySaysHowLongBeforeAndHowSevere() {
        campaign.from("2027-05-03");
        assertThat(calendar.number("mostDaysBefore", 7).with(campaign)).isEmpty();
        assertThat(calendar.number("mostDaysBefore", 6).severity("warning").with(campaign))
                .extracting(Finding::severity)
                .containsExactly("warning");
        assertThat(calendar.off().with()).isEmpty();
    }
}
