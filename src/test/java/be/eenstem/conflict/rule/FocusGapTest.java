package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusGapTest {

    private final Sketch calendar = Sketch.of(new FocusGap())
            .severity("info")
            .number("leastDays", 90)
            .focus("werkdruk", "C", "2027-01-01", "2027-12-31");

    @Test
    void withoutCampaignsTheWholeEntryIsOneGap() {
        List<Finding> found = calendar.with();
        assertThat(found).extracting(Finding::days).containsExactly(span("2027-01-01", "2027-12-31"));
        assertThat(found.get(0).aspects()).containsExactly("werkdruk");
        assertThat(found.get(0).severity()).isEqualTo("info");
    }

    @Test
    void ninetyDaysAreAGapAndEightyNineAreNot() {
        FootprintSketch until = by("unizo").on("werkdruk");
        assertThat(calendar.with(until.during("2027-04-01", "2027-12-31")))
                .extracting(Finding::days)
                .containsExactly(span("2027-01-01", "2027-03-31"));
        assertThat(calendar.with(until.during("2027-03-31", "2027-12-31"))).isEmpty();
    }

    @Test
    void eachRunIsAConflict() {
        assertThat(calendar.with(by("unizo").on("werkdruk").from("2027-06-15")))
                .extracting(Finding::days)
                .containsExactly(span("2027-01-01", "2027-06-14"), span("2027-06-16", "2027-12-31"));
    }

    @Test
    void campaignsThatOverlapCoverADayOnce() {
        FootprintSketch one = by("unizo").on("werkdruk").during("2027-01-01", "2027-10-02");
        FootprintSketch other = by("voka").on("werkdruk").during("2027-03-01", "2027-09-01");
        assertThat(calendar.with(one, other))
                .extracting(Finding::days)
                .containsExactly(span("2027-10-03", "2027-12-31"));
    }

    @Test
    void onlyItsOwnAspectAndSectorCover() {
        assertThat(calendar.with(by("unizo").on("inclusie").during("2027-01-01", "2027-12-31")))
                .hasSize(1);
        assertThat(calendar.with(by("unizo").on("werkdruk").sectors("F").during("2027-01-01", "2027-12-31")))
                .hasSize(1);
        assertThat(calendar.with(by("unizo").on("werkdruk").sectors("C10").during("2027-01-01", "2027-12-31")))
                .isEmpty();
    }

    @Test
    void daysBeforeAndAfterTheEntryAreNoMatter() {
        assertThat(calendar.with(by("unizo").on("werkdruk").during("2026-12-01", "2026-12-31")))
                .extracting(Finding::days)
                .containsExactly(span("2027-01-01", "2027-12-31"));
    }

    @Test
    void thePolicySaysHowLongAGapIs() {
        FootprintSketch campaign = by("unizo").on("werkdruk").during("2027-01-11", "2027-12-31");
        assertThat(calendar.number("leastDays", 10).with(campaign)).hasSize(1);
        assertThat(calendar.number("leastDays", 11).with(campaign)).isEmpty();
        assertThat(calendar.off().with()).isEmpty();
    }

    private static DateSpan span(String from, String until) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
    }
}
