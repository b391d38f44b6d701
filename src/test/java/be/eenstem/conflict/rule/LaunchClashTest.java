package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LaunchClashTest {

    private final Sketch calendar = Sketch.of(new LaunchClash()).number("mostDaysApart", 6);
    private final FootprintSketch one = by("unizo").on("werkdruk").during("2027-05-10", "2027-05-31");
    private final FootprintSketch other = by("voka").on("inclusie");

    @Test
    void startsSixDaysApartClash() {
        assertThat(calendar.with(one, other.during("2027-05-16", "2027-06-20")))
                .extracting(Finding::days)
                .containsExactly(new DateSpan(LocalDate.of(2027, 5, 16), LocalDate.of(2027, 5, 31)));
        assertThat(calendar.with(one, other.from("2027-05-04"))).hasSize(1);
    }

    @Test
    void startsSevenDaysApartDoNot() {
        assertThat(calendar.with(one, other.during("2027-05-17", "2027-06-20"))).isEmpty();
        assertThat(calendar.with(one, other.during("2027-05-03", "2027-06-20"))).isEmpty();
    }

    @Test
    void whatIsOverBeforeTheOtherStartsClashesToo() {
        assertThat(calendar.with(one, other.during("2027-05-05", "2027-05-06")))
                .extracting(Finding::days)
                .containsExactly(new DateSpan(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 9)));
    }

    @Test
    void anAspectInCommonIsNoClash() {
        assertThat(calendar.with(one, other.on("inclusie", "werkdruk").from("2027-05-10")))
                .isEmpty();
    }

    @Test
    void clashesAreBetweenPlansThatAreApart() {
        other.from("2027-05-10");
        assertThat(calendar.with(one, other)).hasSize(1);
        assertThat(calendar.with(one, other.carriedBy("unizo"))).isEmpty();
        assertThat(calendar.with(one.roles("worker"), other.carriedBy().roles("employer")))
                .isEmpty();
    }

    @Test
    void thePolicySaysHowFarApartAndHowSevere() {
        assertThat(calendar.number("mostDaysApart", 0).with(one, other.from("2027-05-11")))
                .isEmpty();
        assertThat(calendar.severity("blocking").with(one, other.from("2027-05-10")))
                .extracting(Finding::severity)
                .containsExactly("blocking");
        assertThat(calendar.number("mostDaysApart", 30).with(one, other.from("2027-06-09")))
                .hasSize(1);
        assertThat(calendar.off().with(one, other.from("2027-05-10"))).isEmpty();
    }
}
