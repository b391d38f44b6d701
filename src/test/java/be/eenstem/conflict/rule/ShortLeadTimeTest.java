package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import org.junit.jupiter.api.Test;

class ShortLeadTimeTest {

    private final Sketch calendar = Sketch.of(new ShortLeadTime()).number("leastDays", 90);
    private final FootprintSketch campaign = by("unizo").during("2027-05-03", "2027-05-28");

    @Test
    void eightyNineDaysAreTooShort() {
        assertThat(calendar.with(campaign.proposedOn("2027-02-03")))
                .extracting(Finding::severity, Finding::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "warning", campaign.print().period()));
    }

    @Test
    void ninetyAreEnough() {
        assertThat(calendar.with(campaign.proposedOn("2027-02-02"))).isEmpty();
    }

    @Test
    void aProposalAfterTheStartIsTooLate() {
        assertThat(calendar.with(campaign.proposedOn("2027-06-01"))).hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhenThereIsNone() {
        assertThat(calendar.with(campaign)).isEmpty();
    }

    @Test
    void thePolicySaysHowLong() {
        campaign.proposedOn("2027-04-03");
        assertThat(calendar.number("leastDays", 30).with(campaign)).isEmpty();
        assertThat(calendar.number("leastDays", 31).with(campaign)).hasSize(1);
        assertThat(calendar.off().with(campaign)).isEmpty();
    }
}
