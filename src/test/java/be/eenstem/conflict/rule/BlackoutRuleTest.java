package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BlackoutRuleTest {

    private final Sketch calendar = Sketch.of(new BlackoutRule())
            .organization("vdab", "government")
            .organization("unizo", "intermediary")
            .blackout("2029-02-10", "2029-06-10", "blocking", "government");

    @Test
    void oneDayInItIsEnough() {
        assertThat(calendar.with(by("vdab").during("2029-06-10", "2029-06-30")))
                .extracting(Finding::days)
                .containsExactly(new DateSpan(LocalDate.of(2029, 6, 10), LocalDate.of(2029, 6, 10)));
        assertThat(calendar.with(by("vdab").during("2029-01-01", "2029-02-10"))).hasSize(1);
    }

    @Test
    void theDaysBeforeAndAfterAreFree() {
        assertThat(calendar.with(by("vdab").during("2029-06-11", "2029-06-30"))).isEmpty();
        assertThat(calendar.with(by("vdab").during("2029-01-01", "2029-02-09"))).isEmpty();
    }

    @Test
    void itBindsTheKindOfTheLead() {
        assertThat(calendar.with(by("unizo").carriedBy("vdab").from("2029-03-01")))
                .isEmpty();
        assertThat(calendar.with(by("nobody-knows").from("2029-03-01"))).isEmpty();
    }

    @Test
    void eachBlackoutIsAConflictAsSevereAsItSays() {
        calendar.blackout("2029-05-28", "2029-06-10", "warning", "government", "intermediary");
        assertThat(calendar.with(by("vdab").from("2029-06-01")))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder("blocking", "warning");
        assertThat(calendar.with(by("unizo").from("2029-06-01")))
                .extracting(Finding::severity)
                .containsExactly("warning");
    }

    @Test
    void switchedOffThereIsNone() {
        assertThat(calendar.off().with(by("vdab").from("2029-03-01"))).isEmpty();
    }
}
