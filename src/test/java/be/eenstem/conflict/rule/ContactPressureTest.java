package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static be.eenstem.conflict.rule.FootprintSketch.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactPressureTest {

    private final ContactPressure rule = new ContactPressure();
    private final Sketch calendar = Sketch.of(rule).pressure(List.of("C"), 28, 2);
    private final FootprintSketch first = by("unizo").sectors("C10").from("2027-05-03");
    private final FootprintSketch second = by("voka").from("2027-05-10");
    private final FootprintSketch third = by("acerta").sectors("C").from("2027-05-30");

    @Test
    void moreThanTheThresholdWithinTheWindowIsTooMuch() {
        List<Finding> found = calendar.with(first, second, third);
        assertThat(found).extracting(Finding::days).containsExactly(span("2027-05-03", "2027-05-30"));
        assertThat(found.get(0).campaigns()).isEmpty();
        assertThat(found.get(0).severity()).isEqualTo("warning");
    }

    @Test
    void aDayLaterIsAnotherWindow() {
        assertThat(calendar.with(first, second, third.from("2027-05-31"))).isEmpty();
    }

    @Test
    void theThresholdItselfIsNotTooMuch() {
        assertThat(calendar.with(first, second)).isEmpty();
    }

    @Test
    void theWeightsAreAdded() {
        assertThat(calendar.with(first, second.weighing(2))).hasSize(1);
        assertThat(calendar.with(first.weighing(3)))
                .extracting(Finding::days)
                .as("every window with its start")
                .containsExactly(span("2027-04-06", "2027-05-30"));
    }

    @Test
    void onlyTheStartCounts() {
        assertThat(calendar.with(first, second, third.during("2027-04-01", "2027-06-30")))
                .isEmpty();
    }

    @Test
    void anUmbrellaCountsOnceWithTheLargestWeight() {
        first.under("samen-leren");
        second.under("samen-leren").weighing(2);
        assertThat(calendar.with(first, second)).isEmpty();
        assertThat(calendar.with(first, second, third)).hasSize(1);
        assertThat(calendar.with(first, second.weighing(1), third)).isEmpty();
        assertThat(calendar.with(first, second.under("veilig-thuis"), third)).hasSize(1);
    }

    @Test
    void whoIsExemptOrOutsideTheSegmentDoesNotCount() {
        assertThat(calendar.with(first, second, third.exempt())).isEmpty();
        assertThat(calendar.with(first, second, by("acerta").sectors("F").from("2027-05-10")))
                .isEmpty();
    }

    @Test
    void windowsThatTouchAreOneConflictAndOthersTwo() {
        Sketch narrow = Sketch.of(rule).pressure(List.of(), 5, 2);
        FootprintSketch heavy = first.weighing(3).from("2027-05-10");
        assertThat(narrow.with(heavy, by("voka").weighing(3).from("2027-05-19")))
                .extracting(Finding::days)
                .containsExactly(span("2027-05-06", "2027-05-23"));
        assertThat(narrow.with(heavy, by("voka").weighing(3).from("2027-05-20")))
                .extracting(Finding::days)
                .containsExactlyInAnyOrder(span("2027-05-06", "2027-05-14"), span("2027-05-16", "2027-05-24"));
    }

    @Test
    void theLightestLatestLastOneIsProposedToMove() {
        FootprintSketch one = numbered(1).from("2027-05-03");
        FootprintSketch two = numbered(2).from("2027-05-03");
        FootprintSketch late = numbered(3).from("2027-05-04");
        FootprintSketch heavy = numbered(4).from("2027-05-05").weighing(2);
        Rules rules = new Rules(List.of(rule));
        PlanIndex plan = calendar.plan(rules, late, two, heavy, one);
        Count count = plan.counts().iterator().next();
        PressureTally tally = (PressureTally) count.in(Scope.WHOLE);
        DateSpan run = plan.runs(count).get(0).finding().days();
        assertThat(tally.participants(run))
                .extracting(Footprint::campaign)
                .containsExactly(heavy.id(), one.id(), two.id(), late.id());
        Crowd crowd = tally.crowd(run, List.of(), List.of(), new PartySight("unizo"), 2);
        assertThat(crowd.first()).extracting(Footprint::campaign).containsExactly(heavy.id(), one.id());
        assertThat(crowd.last().campaign()).isEqualTo(late.id());
        assertThat(crowd.total()).isEqualTo(4);
    }

    @Test
    void eachPolicyIsWeighedAndAllAreOffWithTheType() {
        calendar.pressure(List.of(), 28, 1).pressure(List.of("F"), 28, 2);
        assertThat(calendar.with(first, second, third)).hasSize(2);
        assertThat(calendar.off().with(first, second, third)).isEmpty();
    }

    private static DateSpan span(String from, String until) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
    }
}
