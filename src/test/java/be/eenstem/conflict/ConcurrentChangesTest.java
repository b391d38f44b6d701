package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import be.eenstem.Together;
import be.eenstem.conflict.bruteforce.AllConflicts;
import be.eenstem.conflict.plan.Footprint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many change the calendar at once, what is shown is what a scan from scratch finds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentChangesTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = Integer.getInteger("eenstem.random.changes");

    @TestHTTPResource
    URI service;

    @Inject
    CalendarTable table;

    @Inject
    PlanMemory memory;

    private List<Writer> writers = List.of();

    @Test
    void afterEightWritersAtOnceNothingDiffersFromAScan() throws Exception {
        String base = service.toString().replaceAll("/$", "");
        writers = IntStream.range(0, WRITERS)
                .mapToObj(seed -> new Writer(seed, base))
                .toList();
        Together.each(writers, writer -> writer.change(CHANGES / WRITERS));
        as("coordinator")
                .post("/v1/conflictScans")
                .then()
                .statusCode(200)
                .body("examples", empty())
                .body("differences", is(0))
                .body("conflicts", greaterThan(CHANGES / 2));
        assertAgreesWithABruteForce();
        assertThePlanInMemoryIsTrue();
    }

    private void assertThePlanInMemoryIsTrue() {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(memory.<Set<Footprint>>read(plan -> Set.copyOf(plan.all())))
                        .isEqualTo(Set.copyOf(memory.fromScratch().all())));
    }

    private void assertAgreesWithABruteForce() {
        QuarkusTransaction.requiringNew().run(() -> {
            Set<String> expected = CalendarTable.withoutCrowds(AllConflicts.of(table.read()));
            assertThat(table.lines()).isEqualTo(expected);
        });
    }

    @AfterEach
    void leaveTheCalendarToOthers() throws Exception {
        for (Writer writer : writers) {
            writer.tidy();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            table.reset(writers.stream()
                    .flatMap(writer -> writer.campaigns().stream())
                    .map(UUID::fromString)
                    .toList());
        });
    }
}
