package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissedSynergyTest {

    private final Sketch calendar = Sketch.of(new MissedSynergy()).number("mostDaysBetween", 28);
    private final FootprintSketch one = by("unizo").on("werkdruk").during("2027-05-03", "2027-05-31");
    private final FootprintSketch other = by("voka").on("werkdruk");

    @Test
    void twentyEightDaysBetweenAreStillClose() {
        List<Finding> found = calendar.with(one, other.from("2027-06-29"));
        assertThat(found)
                .extracting(Finding::days)
                .containsExactly(new DateSpan(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 28)));
        assertThat(found)
                .extracting(Finding::touches)
                .isEqualTo(List.of(found.get(0).days()));
    }

    @Test
    void twentyNineAreNot() {
        assertThat(calendar.with(one, other.from("2027-06-30"))).isEmpty();
    }

    @Test
    void beforeOrAfterIsTheSame() {
        assertThat(calendar.with(one, other.from("2027-04-04"))).hasSize(1);
        assertThat(calendar.with(one, other.from("2027-04-03"))).isEmpty();
    }

    @Test
    void theNextDayLeavesNoDayBetween() {
        List<Finding> found = calendar.with(one, other.from("2027-06-01"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).days()).isNull();
        assertThat(found.get(0).touches()).isEqualTo(new DateSpan(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 1)));
    }

    @Test
    void aCommonDayIsNoMiss() {
        assertThat(calendar.with(one, other.from("2027-05-31"))).isEmpty();
    }

    @Test
    void otherAspectsOrAudiencesOrAnUmbrellaInCommonAreNone() {
        other.from("2027-06-10");
        assertThat(calendar.with(one, other)).hasSize(1);
        assertThat(calendar.with(one, by("voka").on("inclusie").from("2027-06-10")))
                .isEmpty();
        assertThat(calendar.with(one.sectors("C"), other.sectors("F"))).isEmpty();
        assertThat(calendar.with(
                        one.sectors().under("samen-leren"), other.sectors().under("samen-leren")))
                .isEmpty();
    }

    @Test
    void thePolicySaysHowCloseAndHowSevere() {
        other.from("2027-06-08");
        assertThat(calendar.number("mostDaysBetween", 7).severity("info").with(one, other))
                .extracting(Finding::severity)
                .containsExactly("info");
        assertThat(calendar.number("mostDaysBetween", 6).with(one, other)).isEmpty();
        assertThat(calendar.number("mostDaysBetween", 0).with(one, other.from("2027-06-01")))
                .hasSize(1);
        assertThat(calendar.off().with(one, other)).isEmpty();
    }
}
