package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.calendar.HolidayService;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayLaunchTest {

    private final Sketch calendar = Sketch.of(new HolidayLaunch()).severity("info");

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-15", "2027-05-16"})
    void weekendsAreNoDaysToStart(String day) {
        LocalDate start = LocalDate.parse(day);
        assertThat(calendar.with(by("unizo").during(day, "2027-06-30")))
                .extracting(Finding::days, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new DateSpan(start, start), "info"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-14", "2027-05-18"})
    void workingDaysAre(String day) {
        assertThat(calendar.holiday("2027-05-17").with(by("unizo").from(day))).isEmpty();
    }

    @Test
    void holidaysAreNot() {
        FootprintSketch campaign = by("unizo").during("2027-05-17", "2027-05-28");
        assertThat(calendar.with(campaign)).isEmpty();
        assertThat(calendar.holiday("2027-05-17").with(campaign)).hasSize(1);
    }

    @Test
    void aHolidayLaterInTheCampaignIsNoMatter() {
        assertThat(calendar.holiday("2027-05-17").with(by("unizo").during("2027-05-14", "2027-05-28")))
                .isEmpty();
    }

    @Test
    void switchedOffThereIsNone() {
        assertThat(calendar.off().with(by("unizo").from("2027-05-15"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25",
                "2026-07-11"
            })
    void theHolidaysAreTheTenOfTheLawAndElevenJuly(String day) {
        assertThat(new HolidayService().isHoliday(LocalDate.parse(day))).isTrue();
    }
}
