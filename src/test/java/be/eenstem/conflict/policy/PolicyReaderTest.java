package be.eenstem.conflict.policy;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.TestDatabase;
import be.eenstem.conflict.policy.ConflictPolicies.PressureLimit;
import be.eenstem.platform.reference.Audience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PolicyReaderTest {

    @Inject
    PolicyReader reader;

    @Inject
    EntityManager entities;

    @Inject
    Listener listener;

    /** Reads the policies when it hears of a change, before that is committed. */
    @ApplicationScoped
    static class Listener {

        private final PolicyReader reader;
        private final List<Integer> days = new ArrayList<>();
        private final List<List<UUID>> pressures = new ArrayList<>();

        Listener(PolicyReader reader) {
            this.reader = reader;
        }

        void on(@Observes ConflictPolicyChanged change) {
            if (change.type().equals("launchClash")) {
                days.add(reader.current().of("launchClash").number("mostDaysApart"));
            }
        }

        void on(@Observes PressurePoliciesChanged change) {
            pressures.add(
                    reader.current().pressures().stream().map(PressureLimit::id).toList());
        }

        List<Integer> days() {
            return days;
        }

        List<List<UUID>> pressures() {
            return pressures;
        }
    }

    @Test
    void readsWhatEachTypeStartsWith() {
        ConflictPolicies policies = current();
        assertThat(policies.types()).hasSize(ConflictType.values().length);
        assertThat(policies.types().keySet())
                .allSatisfy(type -> assertThat(ConflictType.of(type)).isPresent());
        assertThat(policies.of("shortLeadTime").enabled()).isTrue();
        assertThat(policies.of("shortLeadTime").severity()).isEqualTo("warning");
        assertThat(policies.of("shortLeadTime").numbers()).isEqualTo(Map.of("leastDays", 90));
        assertThat(policies.of("blackout").severity()).isNull();
        assertThat(policies.of("messageGuideline").words()).containsOnlyKeys("containerTerms", "negativeTerms");
        assertThat(policies.of("messageGuideline").words().get("containerTerms"))
                .containsExactly("werkbaar werk", "werkbaarheid", "werkbaarheidscheque");
        assertThatThrownBy(() -> policies.of("boredom")).hasMessageContaining("boredom");
    }

    @Test
    void aChangeIsSeenInItsOwnTransactionByThoseWhoObserveIt() {
        patchClash(3);
        try {
            assertThat(listener.days()).last().isEqualTo(3);
            int heard = listener.days().size();
            patchClash(3);
            assertThat(listener.days()).hasSize(heard);
        } finally {
            patchClash(6);
        }
        assertThat(current().of("launchClash").number("mostDaysApart")).isEqualTo(6);
    }

    @Test
    void pressurePoliciesAreReadWhileTheyAreOn() {
        Response created = json("coordinator", """
                {"segment": {"sectors": ["U"], "roles": ["inactive"]}, "windowDays": 7, "threshold": 3}""").post("/v1/pressurePolicies");
        UUID id = UUID.fromString(created.path("id"));
        String address = created.header("Location");
        assertThat(listener.pressures())
                .last()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(id);
        assertThat(pressure(id))
                .contains(new PressureLimit(
                        id, null, new Audience(List.of("U"), null, null, List.of("inactive")), 7, 3, "warning"));
        patch("coordinator", "*", "{\"enabled\": false}").patch(address).then().statusCode(200);
        assertThat(pressure(id)).isEmpty();
        int heard = listener.pressures().size();
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        assertThat(listener.pressures()).hasSize(heard + 1);
    }

    @Test
    void theHistoryCannotBeRewritten() {
        for (String sql : List.of("delete from former_policy", "update former_policy set policy = 'x'")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .hasStackTraceContaining("only grows");
        }
    }

    private ConflictPolicies current() {
        return QuarkusTransaction.requiringNew().call(reader::current);
    }

    private Optional<PressureLimit> pressure(UUID id) {
        return current().pressures().stream()
                .filter(limit -> limit.id().equals(id))
                .findFirst();
    }

    private static void patchClash(int days) {
        patch("coordinator", "*", "{\"numbers\": {\"mostDaysApart\": %d}}".formatted(days))
                .patch("/v1/conflictPolicies/launchClash")
                .then()
                .statusCode(200);
    }
}
