package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.conflict.bruteforce.AllConflicts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** After an upgrade, conflicts are found again for campaigns that have left no prints. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FirstDetectionTest {

    @Inject
    DetectionService detection;

    @Inject
    CalendarTable table;

    @Inject
    PlanMemory memory;

    @Test
    void itFindsAllConflictsOfAnUpgradedDatabase() {
        // So that the plan in memory has nothing left to take in where the footprints are gone.
        assertThat(memory.<Boolean>read(plan -> plan.all().isEmpty())).isFalse();
        QuarkusTransaction.begin();
        try {
            table.forgetConflicts();
            List<String> indexes = table.indexes();
            detection.catchUp();
            assertThat(table.indexes()).hasSizeGreaterThan(10).isEqualTo(indexes);
            Set<String> expected = CalendarTable.withoutCrowds(AllConflicts.of(table.read()));
            assertThat(expected).hasSizeGreaterThan(20);
            assertThat(table.lines()).isEqualTo(expected);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
