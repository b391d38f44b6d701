package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConfirmingTest {

    @Inject
    Objector objector;

    @Test
    void anObserverKeepsACampaignFromBeingConfirmed() {
        String refused = propose();
        String other = propose();
        objector.refuse(refused);
        move(refused, "confirmed").then().spec(problem(409, "eenstem:inUse"));
        as("officer-unizo")
                .get("/v1/campaigns/" + refused)
                .then()
                .header("ETag", "\"0.proposed\"")
                .body("status", is("proposed"));
        move(other, "confirmed").then().statusCode(200).body("status", is("confirmed"));
    }

    @Test
    void onlyARealMoveToConfirmedIsAskedFor() {
        String id = propose();
        objector.refuse(id);
        move(id, "proposed").then().statusCode(200);
        move(id, "cancelled").then().statusCode(200);
        move(id, "confirmed").then().spec(problem(409, "eenstem:invalidTransition"));
        String confirmed = propose();
        move(confirmed, "confirmed").then().statusCode(200);
        move(confirmed, "confirmed").then().statusCode(200);
        assertThat(objector.asked()).doesNotContain(UUID.fromString(id)).containsOnlyOnce(UUID.fromString(confirmed));
    }

    /** Objects to certain campaigns. */
    @ApplicationScoped
    static class Objector {

        private final List<UUID> refused = new CopyOnWriteArrayList<>();
        private final List<UUID> asked = new CopyOnWriteArrayList<>();

        void refuse(String campaign) {
            refused.add(UUID.fromString(campaign));
        }

        List<UUID> asked() {
            return asked;
        }

        void on(@Observes CampaignConfirming event) {
            asked.add(event.campaign());
            if (refused.contains(event.campaign())) {
                throw ProblemException.of(ProblemType.IN_USE);
            }
        }
    }

    private static Response move(String id, String status) {
        return json("officer-unizo", "{\"status\": \"" + status + "\"}").put("/v1/campaigns/" + id + "/status");
    }

    private static String propose() {
        return json("officer-unizo", """
                {"title": "Ergonomie bevestigd", "lead": "unizo", "aspects": ["ergonomie"], "status": "proposed",
                 "period": {"start": "%s", "end": "%s"}}""".formatted(START, END))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
