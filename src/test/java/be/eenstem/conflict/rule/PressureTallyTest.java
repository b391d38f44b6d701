package be.eenstem.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings.PressurePolicy;
import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is kept while campaigns come and go equals what is counted anew. */
@Execution(ExecutionMode.CONCURRENT)
class PressureTallyTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final int DAYS = 90;
    private static final int ROUNDS = 2000;
    private static final List<String> LEADS = List.of("unizo", "voka", "acerta", "vdab");
    private static final PressurePolicy POLICY = new PressurePolicy(
            UUID.randomUUID(), null, Sketch.REACHES.of(List.of(), List.of(), List.of(), List.of()), 7, 9, "warning");

    private final Random random = new Random(20261122);
    private final PressureTally kept = new PressureTally("contactPressure", POLICY);
    private final List<Footprint> campaigns = new ArrayList<>();

    @Test
    void itTellsTheSameAsOneCountedAnew() {
        int runs = 0;
        int hidden = 0;
        for (int round = 0; round < ROUNDS; round++) {
            comeAndGo();
            Footprint before = random.nextBoolean() || campaigns.isEmpty() ? null : one(campaigns);
            Footprint draft = before == null ? campaign() : before.startingOn(day());
            List<Footprint> without = before == null ? List.of() : List.of(before);
            List<Footprint> then = new ArrayList<>(campaigns);
            then.removeAll(without);
            troubledDays(before, draft, then);
            then.add(draft);
            List<Finding> found = kept.findings(without, List.of(draft));
            assertThat(found).isEqualTo(anew(then).findings(List.of(), List.of()));
            for (Finding finding : found) {
                hidden += compare(finding.days(), without, draft, then) ? 1 : 0;
                runs++;
            }
        }
        assertThat(runs).isGreaterThan(ROUNDS);
        assertThat(hidden).isBetween(ROUNDS / 10, runs - ROUNDS / 10);
    }

    /** @return whether somebody is hidden in the crowd */
    private boolean compare(DateSpan run, List<Footprint> without, Footprint draft, List<Footprint> then) {
        Sight sight = new PartySight(one(LEADS));
        List<Footprint> starting =
                then.stream().filter(campaign -> run.contains(campaign.start())).toList();
        boolean hidden = !starting.stream().allMatch(sight::sees);
        List<Footprint> ranked = anew(then).participants(run);
        List<Footprint> told = hidden ? ranked.stream().filter(sight::owns).toList() : ranked;
        Crowd crowd = kept.crowd(run, without, List.of(draft), sight, 5);
        assertThat(crowd.hidden()).isEqualTo(hidden);
        assertThat(crowd.first()).isEqualTo(told.stream().limit(5).toList());
        assertThat(crowd.total()).isEqualTo(hidden ? 0 : starting.size());
        assertThat(crowd.last()).isEqualTo(hidden ? null : ranked.get(ranked.size() - 1));
        compareAsItIs(run, sight);
        return hidden;
    }

    private void compareAsItIs(DateSpan run, Sight sight) {
        List<Footprint> starting = kept.participants(run);
        boolean hides = !starting.stream().allMatch(sight::sees);
        assertThat(kept.hides(run, sight)).isEqualTo(hides);
        assertThat(kept.holdsOwn(run, sight)).isEqualTo(starting.stream().anyMatch(sight::owns));
        assertThat(kept.told(run, sight))
                .containsExactlyInAnyOrderElementsOf(starting.stream()
                        .filter(campaign -> !hides || sight.owns(campaign))
                        .toList());
    }

    private void troubledDays(Footprint before, Footprint draft, List<Footprint> others) {
        int from = day();
        int to = from + 5;
        BitSet troubled = kept.troubledStarts(before, draft, from, to);
        for (int day = from; day <= to; day++) {
            Footprint moved = draft.startingOn(day);
            List<Footprint> then = new ArrayList<>(others);
            then.add(moved);
            assertThat(troubled.get(day - from))
                    .isEqualTo(anew(then).findings(List.of(), List.of()).stream()
                            .anyMatch(finding -> finding.days().contains(moved.start())));
        }
    }

    private void comeAndGo() {
        if (campaigns.size() < 60 || random.nextBoolean()) {
            Footprint campaign = campaign();
            campaigns.add(campaign);
            kept.add(campaign);
        } else {
            Footprint campaign = one(campaigns);
            campaigns.remove(campaign);
            kept.remove(campaign);
        }
        kept.settle();
    }

    private static PressureTally anew(Collection<Footprint> campaigns) {
        PressureTally tally = new PressureTally("contactPressure", POLICY);
        campaigns.forEach(tally::add);
        tally.settle();
        return tally;
    }

    private Footprint campaign() {
        FootprintSketch sketch = FootprintSketch.by(one(LEADS)).weighing(1 + random.nextInt(3));
        sketch.startingOn(LocalDate.ofEpochDay(day()));
        if (random.nextInt(5) == 0) {
            sketch.carriedBy(one(LEADS));
        }
        if (random.nextInt(3) == 0) {
            sketch.under(one(List.of("samen-leren", "veilig-thuis")));
        }
        return (random.nextInt(20) == 0 ? sketch.embargoed() : sketch).print();
    }

    private int day() {
        return (int) FIRST.toEpochDay() + random.nextInt(DAYS);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
