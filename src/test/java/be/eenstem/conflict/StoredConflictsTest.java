package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.conflict.bruteforce.AllConflicts;
import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is stored after each change of a random calendar equals what a brute-force computation finds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoredConflictsTest {

    private static final int CALENDARS = Integer.getInteger("eenstem.random.calendars") / 25;
    private static final int CAMPAIGNS = 120;
    private static final int EDITS = 5;

    @Inject
    CalendarTable table;

    @Test
    void itEqualsABruteForceBeforeAndAfterEdits() {
        int conflicts = 0;
        for (long seed = 1; seed <= CALENDARS; seed++) {
            conflicts += compare(new RandomCalendar(seed), "seed " + seed);
        }
        assertThat(conflicts).isGreaterThan(CALENDARS * 20);
    }

    private int compare(RandomCalendar random, String description) {
        QuarkusTransaction.begin();
        try {
            table.clear();
            Calendar calendar = random.calendar(CAMPAIGNS);
            table.write(Calendar.empty(), calendar);
            assertStored(calendar, description);
            int conflicts = table.lines().size();
            for (int edit = 0; edit < EDITS; edit++) {
                Calendar edited = random.edit(calendar);
                table.write(calendar, edited);
                calendar = edited;
            }
            assertStored(calendar, description + ", edited");
            return conflicts;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private void assertStored(Calendar calendar, String description) {
        assertThat(table.lines()).as(description).isEqualTo(CalendarTable.withoutCrowds(AllConflicts.of(calendar)));
    }
}
