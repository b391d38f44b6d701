package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import org.junit.jupiter.api.Test;

class OffFocusTest {

    private final Sketch calendar = Sketch.of(new OffFocus())
            .severity("info")
            .focus("werkdruk", null, "2027-01-01", "2027-06-30")
            .focus("ergonomie", "C", "2027-06-01", "2027-12-31");
    private final FootprintSketch campaign = by("unizo").on("loopbaan", "inclusie");

    @Test
    void noneOfTheAspectsWorkedOnThenIsOffFocus() {
        assertThat(calendar.with(campaign.during("2027-06-30", "2027-07-10").sectors("F")))
                .extracting(Finding::aspects, Finding::days, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        java.util.List.of("inclusie", "loopbaan"),
                        campaign.print().period(),
                        "info"));
    }

    @Test
    void whereNoEntryAppliesNothingIsOffFocus() {
        assertThat(calendar.with(campaign.from("2027-07-01").sectors("F"))).isEmpty();
        assertThat(calendar.with(campaign.from("2026-12-31"))).isEmpty();
    }

    @Test
    void oneOfTheAspectsIsEnough() {
        assertThat(calendar.with(campaign.on("loopbaan", "werkdruk").from("2027-06-15")))
                .isEmpty();
        assertThat(calendar.with(campaign.on("ergonomie").from("2027-06-15"))).isEmpty();
    }

    @Test
    void anEntryForASectorAppliesToWhoIsInItOrForAll() {
        campaign.from("2027-09-01");
        assertThat(calendar.with(campaign)).as("everyone").hasSize(1);
        assertThat(calendar.with(campaign.sectors("C10"))).as("within it").hasSize(1);
        assertThat(calendar.with(campaign.sectors("F"))).as("another").isEmpty();
        assertThat(calendar.with(campaign.on("ergonomie").sectors("F").during("2027-06-15", "2027-06-16")))
                .as("its aspect is worked on elsewhere only")
                .hasSize(1);
    }

    @Test
    void switchedOffThereIsNone() {
        assertThat(calendar.off().with(campaign.from("2027-03-01"))).isEmpty();
    }
}
