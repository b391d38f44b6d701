package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On random calendars the engine finds what a brute-force computation finds, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PairRulesTest {

    private static final int CALENDARS = 60;
    private static final int CAMPAIGNS = 40;

    @Inject
    PlanTable table;

    @Inject
    DetectionService detection;

    @Test
    void storedConflictsAndChecksEqualABruteForceBeforeAndAfterEdits() {
        int conflicts = 0;
        for (long seed = 1; seed <= CALENDARS; seed++) {
            conflicts += compare(new RandomPlans(seed), "seed " + seed);
        }
        assertThat(conflicts).as("calendars that hold conflicts at all").isGreaterThan(CALENDARS * 10);
    }

    private int compare(RandomPlans random, String description) {
        QuarkusTransaction.begin();
        try {
            List<Plan> plans = random.calendar(CAMPAIGNS);
            table.write(plans);
            Set<String> expected = BruteForce.conflicts(plans);
            assertThat(table.conflicts(plans)).as(description).isEqualTo(expected);
            List<Plan> edited = edit(plans, random);
            assertThat(table.conflicts(edited)).as(description + ", edited").isEqualTo(BruteForce.conflicts(edited));
            check(edited, random, description);
            return expected.size();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Plan> edit(List<Plan> plans, RandomPlans random) {
        List<Plan> edited = new ArrayList<>(plans);
        for (int edits = 0; edits < 5; edits++) {
            int place = random.below(edited.size());
            Plan changed = random.plan(edited.get(place).id());
            edited.set(place, changed);
            table.write(List.of(changed));
        }
        return edited;
    }

    /** A check tells what would be stored if the campaign were proposed as it is in the draft. */
    private void check(List<Plan> plans, RandomPlans random, String description) {
        int place = random.below(plans.size());
        Plan draft = proposed(random.plan(plans.get(place).id()));
        Set<UUID> ids = plans.stream().map(Plan::id).collect(Collectors.toSet());
        Set<String> told = PlanTable.lines(detection.check(draft.id(), PlanTable.draft(draft)), ids);
        List<Plan> saved = new ArrayList<>(plans);
        saved.set(place, draft);
        Set<String> expected = BruteForce.conflicts(saved).stream()
                .filter(line -> line.contains(draft.id().toString()))
                .collect(Collectors.toSet());
        assertThat(told).as(description + ", check").isEqualTo(expected);
    }

    private static Plan proposed(Plan plan) {
        return new Plan(
                plan.id(),
                plan.lead(),
                plan.carriers(),
                plan.umbrella(),
                plan.aspects(),
                plan.period(),
                plan.sectors(),
                plan.sizes(),
                plan.regions(),
                plan.roles(),
                "proposed");
    }
}
