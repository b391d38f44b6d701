package be.eenstem.conflict.rule;

import static be.eenstem.conflict.rule.FootprintSketch.by;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Also of what all rules about two campaigns have in common: who is apart, and whose audiences overlap. */
class DuplicationTest {

    private final Sketch calendar = Sketch.of(new Duplication());
    private final FootprintSketch one = by("unizo").on("ergonomie", "werkdruk").during("2027-05-03", "2027-05-28");
    private final FootprintSketch other = by("voka").on("werkdruk", "inclusie").during("2027-05-28", "2027-06-11");

    @Test
    void onOneCommonDayIsEnough() {
        List<Finding> found = calendar.with(one, other);
        DateSpan day = new DateSpan(LocalDate.of(2027, 5, 28), LocalDate.of(2027, 5, 28));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type()).isEqualTo("duplication");
        assertThat(found.get(0).campaigns()).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(found.get(0).aspects()).containsExactly("werkdruk");
        assertThat(found.get(0).days()).isEqualTo(day);
        assertThat(found.get(0).touches()).isEqualTo(day);
    }

    @Test
    void theDayAfterIsNot() {
        assertThat(calendar.with(one, other.during("2027-05-29", "2027-06-11"))).isEmpty();
    }

    @Test
    void oneWithinTheOtherHasTheDaysOfTheShorter() {
        List<Finding> found = calendar.with(one, other.during("2027-05-10", "2027-05-12"));
        assertThat(found)
                .extracting(Finding::days)
                .containsExactly(new DateSpan(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 12)));
    }

    @Test
    void otherAspectsAreNot() {
        assertThat(calendar.with(one, other.on("inclusie"))).isEmpty();
    }

    @Test
    void whoHasJoinedForcesIsNotApart() {
        assertThat(calendar.with(one, by("unizo").on("werkdruk").from("2027-05-10")))
                .as("the same lead")
                .isEmpty();
        assertThat(calendar.with(one.carriedBy("voka"), other)).as("carries it").isEmpty();
        assertThat(calendar.with(one.carriedBy(), other.carriedBy("unizo")))
                .as("is carried by it")
                .isEmpty();
        assertThat(calendar.with(one.carriedBy("acerta"), other.carriedBy("acerta")))
                .as("a carrier in common joins nobody")
                .hasSize(1);
    }

    @Test
    void anUmbrellaInCommonJoins() {
        assertThat(calendar.with(one.under("veilig-thuis"), other)).hasSize(1);
        assertThat(calendar.with(one, other.under("samen-leren"))).hasSize(1);
        assertThat(calendar.with(one, other.under("veilig-thuis"))).isEmpty();
    }

    @Test
    void audiencesOverlapInEveryDimensionOrNotAtAll() {
        one.sectors("C").sizes("1-4").regions("BE22").roles("employer");
        assertThat(calendar.with(one, other)).as("everyone").hasSize(1);
        assertThat(calendar.with(one, other.sectors("C10").regions("71004")))
                .as("within it")
                .hasSize(1);
        assertThat(calendar.with(one, other.sectors("C10", "F").regions("BE2")))
                .as("around it")
                .hasSize(1);
        assertThat(calendar.with(one, other.sectors("F"))).as("another sector").isEmpty();
        other.sectors();
        assertThat(calendar.with(one, other.regions("BE3")))
                .as("another region")
                .isEmpty();
        other.regions();
        assertThat(calendar.with(one, other.sizes("5-9"))).as("another size").isEmpty();
        other.sizes();
        assertThat(calendar.with(one, other.roles("worker"))).as("another role").isEmpty();
    }

    @Test
    void siblingsDoNotOverlap() {
        assertThat(calendar.with(one.sectors("C10"), other.sectors("C11"))).isEmpty();
    }

    @Test
    void anAudienceOfVeryManyCodesIsFoundToo() {
        String[] many = java.util.stream.IntStream.range(0, 70)
                .mapToObj(number -> number == 69 ? "C10" : "none-" + number)
                .toArray(String[]::new);
        assertThat(calendar.with(one.sectors(many), other.sectors("C"))).hasSize(1);
        assertThat(calendar.with(one.sectors(many), other.sectors("F"))).isEmpty();
    }

    @Test
    void theConflictIsTheSameHoweverItComesAbout() {
        UUID id = calendar.with(one, other).get(0).id();
        assertThat(calendar.with(other.on("ergonomie"), one.from("2027-05-29"))
                        .get(0)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void itIsAsSevereAsThePolicySaysOrNotThereAtAll() {
        assertThat(calendar.severity("info").with(one, other))
                .extracting(Finding::severity)
                .containsExactly("info");
        assertThat(calendar.off().with(one, other)).isEmpty();
    }
}
