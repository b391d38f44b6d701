package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides and the coordinator make of a conflict. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictLifeTest {

    private static final LocalDate START = LocalDate.now().plusMonths(13).withDayOfMonth(8);

    private String one;
    private String conflict;

    @BeforeEach
    void collide() {
        one = TestCampaign.of("voka", "autonomie", "E37", START, 20).propose();
        String other = TestCampaign.of("unizo", "autonomie", "E37", START.plusDays(9), 20)
                .propose();
        conflict = TestConflict.between(one, other, "duplication");
    }

    @Test
    void bothSidesAndTheCoordinatorComment() {
        String comments = "/v1/conflicts/" + conflict + "/comments";
        as("operator").get(comments).then().statusCode(200).body("items.size()", is(0));
        TestConflict.comment("officer-voka", conflict, "Zullen we samen?")
                .then()
                .statusCode(201)
                .header("Location", endsWith(comments))
                .body("text", is("Zullen we samen?"), "organization", is("voka"), "by", is("officer-voka"))
                .body("id", notNullValue(), "at", notNullValue());
        TestConflict.comment("officer-unizo", conflict, "Graag.").then().statusCode(201);
        TestConflict.comment("coordinator", conflict, "Mooi.")
                .then()
                .statusCode(201)
                .body("organization", nullValue());
        as("partner-acerta").get(comments).then().body("items.text", contains("Zullen we samen?", "Graag.", "Mooi."));
    }

    @Test
    void nobodyElseComments() {
        for (String account : new String[] {"officer-acerta", "partner-voka", "college", "operator"}) {
            TestConflict.comment(account, conflict, "Ik ook.").then().spec(problem(403, "belgif:missingPermission"));
        }
        json("officer-voka", "{\"text\": \"\", \"more\": 1}")
                .post("/v1/conflicts/" + conflict + "/comments")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("text", "more"));
        TestConflict.comment("officer-voka", conflict, "x".repeat(4001)).then().statusCode(400);
        as("operator").get("/v1/conflicts/" + conflict + "/comments").then().body("items.size()", is(0));
    }

    @Test
    void aCommentSentTwiceIsSaidOnce() {
        for (int time = 0; time < 2; time++) {
            as("officer-voka")
                    .header("Idempotency-Key", "comment-" + conflict)
                    .contentType("application/json")
                    .body("{\"text\": \"Eenmaal\"}")
                    .post("/v1/conflicts/" + conflict + "/comments")
                    .then()
                    .statusCode(201);
        }
        as("operator").get("/v1/conflicts/" + conflict + "/comments").then().body("items.text", contains("Eenmaal"));
    }

    @Test
    void theCoordinatorAssignsAndUnassigns() {
        TestConflict.put(
                        "coordinator",
                        conflict,
                        "assignment",
                        Map.of("organization", "unizo", "due", START.toString(), "note", "Bel voka."))
                .then()
                .statusCode(200)
                .body("assignment.organization", is("unizo"), "assignment.due", is(START.toString()))
                .body("assignment.note", is("Bel voka."), "state", is("open"));
        TestConflict.put("coordinator", conflict, "assignment", Map.of("organization", "voka"))
                .then()
                .statusCode(200)
                .body("assignment.organization", is("voka"), "assignment.due", nullValue());
        String assignment = "/v1/conflicts/" + conflict + "/assignment";
        as("coordinator").delete(assignment).then().statusCode(204);
        as("coordinator").delete(assignment).then().spec(problem(404, "belgif:resourceNotFound"));
        TestConflict.get("officer-voka", conflict).then().body("assignment", nullValue());
        assertThat(TestConflict.events("officer-voka", conflict))
                .containsExactly("found", "assigned", "assigned", "unassigned");
    }

    @Test
    void whatIsAssignedIsChecked() {
        TestConflict.put(
                        "coordinator",
                        conflict,
                        "assignment",
                        Map.of("organization", "nobody", "due", "2027-02-30", "note", "x".repeat(2001)))
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("organization", "due", "note"));
        json("coordinator", "{}")
                .put("/v1/conflicts/" + conflict + "/assignment")
                .then()
                .statusCode(400)
                .body("issues.name", contains("organization"));
        json("coordinator", "{\"decision\": \"\"}")
                .put("/v1/conflicts/" + conflict + "/settlement")
                .then()
                .statusCode(400)
                .body("issues.name", contains("decision"));
    }

    @Test
    void onlyTheCoordinatorAssignsAndSettles() {
        for (String account : new String[] {"officer-voka", "partner-voka", "college", "operator"}) {
            TestConflict.put(account, conflict, "assignment", Map.of("organization", "voka"))
                    .then()
                    .spec(problem(403, "belgif:missingPermission"));
            as(account)
                    .delete("/v1/conflicts/" + conflict + "/assignment")
                    .then()
                    .statusCode(403);
            TestConflict.put(account, conflict, "settlement", Map.of("decision", "Ik win."))
                    .then()
                    .statusCode(403);
        }
        assertThat(TestConflict.events("officer-voka", conflict)).containsExactly("found");
    }

    @Test
    void theHistoryTellsEverythingInOrder() {
        TestConflict.waive("officer-voka", conflict, "Even zo.").then().statusCode(200);
        as("officer-voka")
                .delete("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .statusCode(204);
        TestConflict.put("coordinator", conflict, "assignment", Map.of("organization", "voka"))
                .then()
                .statusCode(200);
        as("coordinator")
                .delete("/v1/conflicts/" + conflict + "/assignment")
                .then()
                .statusCode(204);
        TestConflict.put("coordinator", conflict, "settlement", Map.of("decision", "Voka schuift op."))
                .then()
                .statusCode(200)
                .body("settlement.decision", is("Voka schuift op."), "state", is("open"));
        TestConflict.waive("officer-voka", conflict, "Tot later.").then().statusCode(200);
        TestCampaign.change("officer-voka", one, "{\"audience\": {\"roles\": [\"hr\"]}}")
                .then()
                .statusCode(200);
        TestCampaign.change("officer-voka", one, "{\"aspects\": [\"loopbaan\"]}")
                .then()
                .statusCode(200);
        TestCampaign.change("officer-voka", one, "{\"aspects\": [\"autonomie\"]}")
                .then()
                .statusCode(200);
        as("partner-acerta")
                .get("/v1/conflicts/" + conflict + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "found",
                                "waived",
                                "waiverWithdrawn",
                                "assigned",
                                "unassigned",
                                "settled",
                                "waived",
                                "reopened",
                                "gone",
                                "returned"))
                .body("items[1].note", is("Even zo."), "items[1].organization", is("voka"))
                .body("items[3].note", is("voka"), "items[3].by", nullValue())
                .body("items[5].note", is("Voka schuift op."))
                .body("items[8].by", nullValue());
    }
}
