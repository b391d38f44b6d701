package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WaiverTest {

    private static final LocalDate START = LocalDate.now().plusMonths(13).withDayOfMonth(8);

    private String one;
    private String other;
    private String conflict;

    @BeforeEach
    void collide() {
        one = TestCampaign.of("voka", "werkdruk", "E36", START, 20).propose();
        other = TestCampaign.of("unizo", "werkdruk", "E36", START.plusDays(9), 20)
                .propose();
        conflict = TestConflict.between(one, other, "duplication");
    }

    @Test
    void eitherSideMayLetAConflictBe() {
        TestConflict.waive("officer-unizo", conflict, "Wij stemden af.")
                .then()
                .statusCode(200)
                .body("id", is(conflict), "state", is("waived"))
                .body("waiver.reason", is("Wij stemden af."), "waiver.organization", is("unizo"))
                .body("waiver.by", is("officer-unizo"), "waiver.at", notNullValue());
        as("officer-voka")
                .get("/v1/campaigns/" + one + "/conflicts?state=waived&pageSize=1000")
                .then()
                .body("items.id", hasItem(conflict));
        TestConflict.waive("officer-voka", conflict, "Ook goed.")
                .then()
                .statusCode(200)
                .body("waiver.organization", is("voka"));
        TestConflict.waive("coordinator", conflict, "Laat maar.")
                .then()
                .statusCode(200)
                .body("waiver.organization", nullValue());
        assertThat(TestConflict.events("officer-unizo", conflict))
                .containsExactly("found", "waived", "waived", "waived");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|reason", "{\"reason\": \" \"}|reason", "{\"reason\": 1}|reason", "{\"reason\": null}|reason"})
    void aReasonIsGiven(String body, String fault) {
        json("officer-voka", body)
                .put("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains(fault));
        assertThat(TestConflict.state(conflict)).isEqualTo("open");
    }

    @Test
    void aReasonIsNoBookAndNothingElseIsSaid() {
        TestConflict.waive("officer-voka", conflict, "x".repeat(2000)).then().statusCode(200);
        TestConflict.put("officer-voka", conflict, "waiver", Map.of("reason", "x".repeat(2001), "more", 1))
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("reason", "more"));
    }

    @Test
    void whoIsNotConcernedLetsNothingBe() {
        for (String account : new String[] {"officer-acerta", "partner-voka", "college", "operator"}) {
            TestConflict.waive(account, conflict, "Nee.").then().spec(problem(403, "belgif:missingPermission"));
            as(account)
                    .delete("/v1/conflicts/" + conflict + "/waiver")
                    .then()
                    .spec(problem(403, "belgif:missingPermission"));
        }
        given().contentType("application/json")
                .body("{\"reason\": \"Nee.\"}")
                .put("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .statusCode(401);
        TestConflict.waive("officer-voka", UUID.randomUUID().toString(), "Nee.")
                .then()
                .spec(problem(404, "belgif:resourceNotFound"));
        TestConflict.waive("officer-voka", "nonsense", "Nee.").then().statusCode(404);
    }

    @Test
    void aCarrierIsConcernedToo() {
        TestCampaign.change("officer-voka", one, "{\"carriers\": [\"mensura\"]}")
                .then()
                .statusCode(200);
        TestConflict.waive("officer-mensura", conflict, "Wij dragen mee.")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsGoneCannotBeWaived() {
        TestCampaign.move("officer-voka", one, "cancelled").then().statusCode(200);
        TestConflict.waive("officer-unizo", conflict, "Te laat.")
                .then()
                .spec(problem(409, "eenstem:conflictGone"))
                .body("detail", containsString("gone"));
        as("officer-unizo")
                .delete("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .spec(problem(409, "eenstem:conflictGone"));
    }

    @Test
    void aWaiverIsWithdrawnOnce() {
        String waiver = "/v1/conflicts/" + conflict + "/waiver";
        as("officer-voka").delete(waiver).then().statusCode(404);
        TestConflict.waive("officer-voka", conflict, "Goed zo.").then().statusCode(200);
        as("officer-unizo").delete(waiver).then().statusCode(204);
        TestConflict.get("officer-voka", conflict)
                .then()
                .body("state", is("open"))
                .body("waiver", nullValue());
        as("officer-unizo").delete(waiver).then().statusCode(404);
        assertThat(TestConflict.events("officer-voka", conflict)).containsExactly("found", "waived", "waiverWithdrawn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"period\": {\"end\": \"%s\"}}",
                "{\"audience\": {\"roles\": [\"hr\"]}}",
                "{\"aspects\": [\"werkdruk\", \"inclusie\"]}",
                "{\"umbrella\": \"samen-leren\"}",
                "{\"lead\": \"mensura\"}"
            })
    void itHoldsUntilAParticipantChangesInAWayThatMatters(String change) {
        TestConflict.waive("officer-unizo", conflict, "Goed zo.").then().statusCode(200);
        TestCampaign.change("coordinator", one, change.formatted(START.plusDays(25)))
                .then()
                .statusCode(200);
        TestConflict.get("officer-unizo", conflict)
                .then()
                .statusCode(200)
                .body("state", is("open"))
                .body("waiver", nullValue());
        assertThat(TestConflict.events("officer-unizo", conflict)).containsExactly("found", "waived", "reopened");
        as("coordinator")
                .get("/v1/auditEntries?resource=conflicts&resourceId=" + conflict)
                .then()
                .body("items.operation", contains("removed", "created"))
                .body("items.accountName", contains(null, "officer-unizo"))
                .body("items.organization", contains(null, "unizo"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"Anders gezegd\"}",
                "{\"weight\": 5}",
                "{\"summary\": \"Meer uitleg\"}",
                "{\"visibility\": \"public\"}",
                "{\"carriers\": [\"idewe\"]}",
                "{\"channels\": [\"newsletter\"]}"
            })
    void otherChangesLeaveIt(String change) {
        TestConflict.waive("officer-unizo", conflict, "Goed zo.").then().statusCode(200);
        TestCampaign.change("officer-unizo", other, change).then().statusCode(200);
        TestConflict.get("officer-voka", conflict)
                .then()
                .body("state", is("waived"))
                .body("waiver.reason", is("Goed zo."));
    }

    @Test
    void confirmingLeavesItAndWhatReturnsIsOpen() {
        TestConflict.waive("officer-unizo", conflict, "Goed zo.").then().statusCode(200);
        TestCampaign.move("officer-voka", one, "confirmed").then().statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("waived");
        TestCampaign.change("officer-unizo", other, "{\"aspects\": [\"loopbaan\"]}")
                .then()
                .statusCode(200);
        TestConflict.get("officer-unizo", conflict)
                .then()
                .body("state", is("gone"))
                .body("waiver", nullValue());
        TestCampaign.change("officer-unizo", other, "{\"aspects\": [\"werkdruk\"]}")
                .then()
                .statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("open");
    }
}
