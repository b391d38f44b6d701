package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a check says that a campaign would do to each conflict. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckEffectsTest {

    private static final LocalDate START = LocalDate.now().plusMonths(19).withDayOfMonth(8);

    @Test
    void aConflictIsNewThenKeptThenEnded() {
        String other = campaign("unizo", "H51", START.plusDays(9)).propose();
        TestCampaign mine = campaign("voka", "H51", START);
        Map<String, Object> told = with(mine.check(), "conflicts", other);
        assertThat(told)
                .containsEntry("effect", "new")
                .containsEntry("state", "open")
                .doesNotContainKey("id");
        String id = mine.propose();
        String conflict = TestConflict.between(id, other, "duplication");
        mine.with("id", id);
        assertThat(with(mine.check(), "conflicts", other))
                .containsEntry("effect", "kept")
                .containsEntry("id", conflict);
        Response moved = mine.during(START.plusMonths(2), 10).check();
        assertThat(with(moved, "conflicts", other)).isNull();
        Map<String, Object> ended = with(moved, "ended", other);
        assertThat(ended)
                .containsEntry("effect", "ended")
                .containsEntry("id", conflict)
                .containsEntry(
                        "explanation",
                        TestConflict.get("officer-voka", conflict).path("explanation"));
        assertThat(TestConflict.state(conflict)).as("nothing is saved").isEqualTo("open");
    }

    @Test
    void aGroupIsBroughtAboutJoinedKeptAndEnded() {
        Response policy = json("coordinator", """
                {"segment": {"sectors": ["N77"], "roles": ["livingWage"]}, "windowDays": 7, "threshold": 1}""").post("/v1/pressurePolicies");
        policy.then().statusCode(201);
        String address = policy.header("Location");
        try {
            pressed("unizo", START).propose();
            TestCampaign second = pressed("voka", START.plusDays(2));
            assertThat(pressure(second.check(), "conflicts", address)).containsEntry("effect", "new");
            String id = second.propose();
            second.with("id", id);
            Map<String, Object> kept = pressure(second.check(), "conflicts", address);
            assertThat(kept).containsEntry("effect", "kept").containsEntry("campaignsTotal", 2);
            Map<String, Object> joined =
                    pressure(pressed("acerta", START.plusDays(1)).check(), "conflicts", address);
            assertThat(joined)
                    .containsEntry("effect", "joined")
                    .containsEntry("id", kept.get("id"))
                    .containsEntry("campaignsTotal", 3);
            Map<String, Object> ended =
                    pressure(second.during(START.plusMonths(3), 5).check(), "ended", address);
            assertThat(ended)
                    .containsEntry("effect", "ended")
                    .containsEntry("id", kept.get("id"))
                    .containsEntry("campaignsTotal", 2)
                    .containsEntry("explanation", kept.get("explanation"));
        } finally {
            as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        }
    }

    @Test
    void aDraftCountsAsProposed() {
        String other = campaign("unizo", "N78", START).propose();
        TestCampaign mine = campaign("voka", "N78", START);
        String id = as("officer-voka")
                .contentType("application/json")
                .body(Map.of(
                        "title",
                        "Ontwerp",
                        "lead",
                        "voka",
                        "aspects",
                        List.of("loopbaan"),
                        "period",
                        TestCampaign.period(START, 5)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(with(mine.with("id", id).check(), "conflicts", other)).containsEntry("effect", "new");
        assertThat(TestConflict.of(id, "duplication")).isEmpty();
    }

    @Test
    void aCheckIsForWhoCouldSave() {
        String theirs = campaign("unizo", "N79", START).propose();
        campaign("voka", "N79", START).with("id", theirs).check().then().spec(problem(403, "belgif:missingPermission"));
        json("officer-voka", as("officer-voka").get("/v1/campaigns/" + theirs).asString())
                .post("/v1/conflictChecks")
                .then()
                .spec(problem(403, "belgif:missingPermission"));
        String secret =
                campaign("acerta", "N79", START).with("visibility", "embargoed").propose();
        for (String unknown : List.of(secret, UUID.randomUUID().toString())) {
            campaign("voka", "N79", START)
                    .with("id", unknown)
                    .check()
                    .then()
                    .spec(problem(400, "belgif:badRequest"))
                    .body("issues.name", contains("id"))
                    .body("issues[0].type", is("urn:problem-type:belgif:input-validation:referencedResourceNotFound"));
        }
    }

    private static TestCampaign campaign(String lead, String sector, LocalDate start) {
        return TestCampaign.of(lead, "loopbaan", sector, start, 20);
    }

    private static TestCampaign pressed(String lead, LocalDate start) {
        return TestCampaign.of(lead, "loopbaan", "N77", start, 5)
                .with(
                        "audience",
                        Map.of("sectors", List.of("N77"), "sizes", List.of("50-249"), "roles", List.of("livingWage")));
    }

    private static Map<String, Object> with(Response check, String part, String other) {
        check.then().statusCode(200);
        return check.path(part + ".find { it.type == 'duplication' && it.campaigns.id.contains('" + other + "') }");
    }

    private static Map<String, Object> pressure(Response check, String part, String policy) {
        check.then().statusCode(200);
        return check.path(part + ".find { it.pressurePolicy?.href == '" + policy + "' }");
    }
}
