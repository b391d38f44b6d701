package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is blocking stops confirming, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BlockingTest {

    private static final LocalDate START = LocalDate.now().plusMonths(15).withDayOfMonth(8);

    private String setting;

    @AfterEach
    void lift() {
        if (setting != null) {
            as("coordinator").header("If-Match", "*").delete(setting);
        }
    }

    @Test
    void aBlackoutStopsConfirmingButNotProposingOrSaving() {
        blackout("blocking");
        String campaign = propose();
        String conflict = onlyBlackout(campaign);
        TestConflict.get("officer-vdab", conflict)
                .then()
                .body("severity", is("blocking"), "blackout.href", is(setting))
                .body("suggestion.kind", is("move"));
        TestCampaign.change("officer-vdab", campaign, "{\"title\": \"Toch bewaard\"}")
                .then()
                .statusCode(200);
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().spec(problem(409, "eenstem:blocked"));
        as("officer-vdab").get("/v1/campaigns/" + campaign).then().body("status", is("proposed"));
        TestCampaign.move("coordinator", campaign, "confirmed").then().statusCode(409);
        TestCampaign.change("officer-vdab", campaign, period(START.plusDays(40)))
                .then()
                .statusCode(200);
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().statusCode(200);
    }

    @Test
    void onlyTheCoordinatorLetsItBe() {
        blackout("blocking");
        String campaign = propose();
        String conflict = onlyBlackout(campaign);
        TestConflict.waive("officer-vdab", conflict, "Het moet.").then().spec(problem(403, "belgif:missingPermission"));
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().statusCode(409);
        TestConflict.waive("coordinator", conflict, "Crisis.").then().statusCode(200);
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().statusCode(200);
    }

    @Test
    void otherKindsOfOrganizationsAreFree() {
        blackout("blocking");
        String campaign = TestCampaign.of("unizo", "inclusie", "E39", START, 10).propose();
        assertThat(TestConflict.of(campaign, "blackout")).isEmpty();
        TestCampaign.move("officer-unizo", campaign, "confirmed").then().statusCode(200);
    }

    @Test
    void aWarningStopsNobodyUntilItBlocks() {
        blackout("warning");
        String campaign = propose();
        String conflict = onlyBlackout(campaign);
        TestConflict.waive("officer-vdab", conflict, "Bewust.").then().statusCode(200);
        patch("coordinator", "*", "{\"severity\": \"blocking\"}")
                .patch(setting)
                .then()
                .statusCode(200);
        TestConflict.get("officer-vdab", conflict).then().body("state", is("open"), "severity", is("blocking"));
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().statusCode(409);
        as("coordinator").header("If-Match", "*").delete(setting).then().statusCode(204);
        assertThat(TestConflict.state(conflict)).isEqualTo("gone");
        TestCampaign.move("officer-vdab", campaign, "confirmed").then().statusCode(200);
    }

    @Test
    void contactPressureMayBlockToo() {
        Response saved = json("coordinator", """
                {"segment": {"sectors": ["E39"], "roles": ["inactive"]}, "windowDays": 14, "threshold": 1,
                 "severity": "blocking"}""").post("/v1/pressurePolicies");
        saved.then().statusCode(201);
        setting = saved.header("Location");
        String first = pressed("voka");
        TestCampaign.move("officer-voka", first, "confirmed").then().statusCode(200);
        String second = pressed("unizo");
        List<String> conflicts = as("coordinator")
                .get("/v1/campaigns/" + second + "/conflicts?severity=blocking")
                .path("items.id");
        assertThat(conflicts).hasSize(1);
        TestCampaign.move("officer-unizo", second, "confirmed").then().spec(problem(409, "eenstem:blocked"));
        TestConflict.waive("officer-acerta", conflicts.get(0), "Niet van mij.")
                .then()
                .statusCode(403);
        TestConflict.waive("coordinator", conflicts.get(0), "Mag.").then().statusCode(200);
        TestCampaign.move("officer-unizo", second, "confirmed").then().statusCode(200);
    }

    private static String pressed(String lead) {
        return TestCampaign.of(lead, "motivatie", "E39", START.plusMonths(3), 5)
                .with(
                        "audience",
                        java.util.Map.of(
                                "sectors", List.of("E39"), "sizes", List.of("50-249"), "roles", List.of("inactive")))
                .propose();
    }

    private void blackout(String severity) {
        Response saved = json("coordinator", """
                {"period": {"start": "%s", "end": "%s"}, "appliesTo": ["government"], "severity": "%s",
                 "reason": {"nl": "Stilte", "fr": "Silence", "en": "Silence"}}""".formatted(START, START.plusDays(15), severity))
                .post("/v1/blackouts");
        saved.then().statusCode(201);
        setting = saved.header("Location");
    }

    private static String propose() {
        return TestCampaign.of("vdab", "inclusie", "E39", START.plusDays(5), 10).propose();
    }

    private static String onlyBlackout(String campaign) {
        List<String> conflicts = TestConflict.of(campaign, "blackout");
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static String period(LocalDate start) {
        return "{\"period\": {\"start\": \"%s\", \"end\": \"%s\"}}".formatted(start, start.plusDays(9));
    }
}
