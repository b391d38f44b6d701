package be.eenstem.consultation;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static be.eenstem.consultation.Rounds.TODAY;
import static be.eenstem.consultation.Rounds.answer;
import static be.eenstem.consultation.Rounds.close;
import static be.eenstem.consultation.Rounds.open;
import static be.eenstem.consultation.Rounds.organizations;
import static be.eenstem.consultation.Rounds.plan;
import static be.eenstem.consultation.Rounds.read;
import static be.eenstem.consultation.Rounds.round;
import static be.eenstem.consultation.Rounds.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import be.eenstem.Together;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A round takes one answer of each of those it invited, and shows each as the round says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationTest {

    @Inject
    DataSource database;

    @Test
    void aRoundIsOpenedChangedAndClosed() {
        String plan = plan();
        List<String> invited = organizations(1);
        String round = round(plan, invited, ", \"title\": \"Ronde\"");
        as("officer-" + invited.get(0))
                .get(round)
                .then()
                .statusCode(200)
                .body("plan", is(plan), "version", is(1), "status", is("open"), "reading", is("afterOwnAnswer"))
                .body("invited", is(invited), "title", is("Ronde"), "deadline", is("" + TODAY.plusDays(10)));
        patch("coordinator", "*", "{\"deadline\": \"%s\", \"title\": null, \"version\": 1}".formatted(TODAY))
                .patch(round)
                .then()
                .statusCode(200)
                .body("deadline", is("" + TODAY), "title", nullValue());
        patch("coordinator", "\"99\"", "{\"title\": \"x\"}").patch(round).then().statusCode(412);
        patch("coordinator", "*", "{\"deadline\": \"%s\", \"version\": 2}".formatted(TODAY.minusDays(1)))
                .patch(round)
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("deadline", "version"));
        close(round);
        close(round);
        as("college").get(round).then().body("status", is("closed"));
        json("coordinator", "{\"status\": \"open\"}")
                .put(round + "/status")
                .then()
                .spec(problem(409, "eenstem:consultationClosed"));
        patch("coordinator", "*", "{\"title\": \"x\"}")
                .patch(round)
                .then()
                .spec(problem(409, "eenstem:consultationClosed"));
        as("coordinator")
                .get("/v1/consultations?status=closed&plan=" + plan)
                .then()
                .body("items.href", contains(round), "total", is(1));
        as("coordinator")
                .get("/v1/consultations?status=open&plan=" + plan)
                .then()
                .body("total", is(0));
    }

    @Test
    void onlyTheNewestVersionIsConsultedOn() {
        String plan = plan();
        List<String> invited = organizations(1);
        String older = round(plan, invited, "");
        patch("coordinator", "*", "{\"title\": \"Verbeterd\"}")
                .patch("/v1/plans/" + plan)
                .then()
                .statusCode(200);
        submit(plan);
        open(plan, 1, invited, "")
                .then()
                .spec(problem(409, "eenstem:outdatedVersion"))
                .body("detail", containsString("2"));
        open(plan, 3, invited, "").then().statusCode(400).body("issues.name", contains("version"));
        open(plan, 2, invited, "").then().statusCode(201);
        answer("officer-" + invited.get(0), older, "agree", "").then().statusCode(201);
    }

    @Test
    void allThatIsWrongWithARoundIsTold() {
        json("coordinator", """
                        {"plan": "x", "version": 0, "invited": ["nope"], "selector": {"tier": 5, "networks": ["nope"]},
                         "deadline": "2020-01-01", "reading": "never", "organization": "voka"}""")
                .post("/v1/consultations")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "plan",
                                "version",
                                "invited[0]",
                                "invited",
                                "selector.tier",
                                "selector.networks[0]",
                                "deadline",
                                "reading",
                                "organization"));
        json("coordinator", """
                        {"plan": "01929c7e-0000-7000-8000-000000000000", "version": 1, "deadline": "%s",
                         "selector": {"kinds": ["government"], "tier": 4}}""".formatted(TODAY))
                .post("/v1/consultations")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("plan", "selector"));
        json("coordinator", """
                        {"plan": "%s", "version": 1, "deadline": "%s", "selector": {}}""".formatted(plan(), TODAY))
                .post("/v1/consultations")
                .then()
                .body("issues.name", contains("selector"));
    }

    @Test
    void whoWasNotInvitedFindsNothing() {
        List<String> two = organizations(2);
        String guest = "partner-" + two.get(0);
        String stranger = "officer-" + two.get(1);
        String plan = plan();
        String round = round(plan, two.subList(0, 1), "");
        String given = answer(guest, round, "agreeWithRemark", "Goed")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as(stranger).get(round).then().statusCode(404);
        as(stranger).get(round + "/answers").then().statusCode(404);
        as(stranger).get(given).then().statusCode(404);
        answer(stranger, round, "agree", "").then().statusCode(404);
        as(stranger).get("/v1/consultations?plan=" + plan).then().body("total", is(0));
        as(guest).get(given).then().statusCode(200).body("organization", is(two.get(0)), "by", is(guest));
        answer("coordinator", round, "agree", "").then().statusCode(403);
        as("operator").get(round).then().statusCode(403);
    }

    @Test
    void anOrganizationAnswersOnceAndReadsOthersAfterwards() {
        List<String> two = organizations(2);
        String first = "officer-" + two.get(0);
        String second = "officer-" + two.get(1);
        String round = round(plan(), two, "");
        assertThat(read(first, round)).isEmpty();
        answer(first, round, "object", "Te druk").then().statusCode(201).body("late", is(false));
        answer(first, round, "agree", "Toch niet").then().spec(problem(409, "eenstem:alreadyAnswered"));
        answer("partner-" + two.get(0), round, "agree", "").then().statusCode(409);
        assertThat(read(second, round)).isEmpty();
        as("college").get(round + "/answers").then().body("total", is(1), "items[0].by", nullValue());
        answer(second, round, "agreeWithRemark", "Mooi").then().statusCode(201);
        assertThat(read(second, round)).containsExactly("Te druk", "Mooi");
        as(second)
                .get(round + "/answers?position=object&organization=" + two.get(0))
                .then()
                .body("total", is(1), "items[0].by", nullValue());
        close(round);
        answer(second, round, "agree", "").then().spec(problem(409, "eenstem:consultationClosed"));
    }

    @Test
    void whereTheRoundSaysSoOthersAreReadAtItsEnd() {
        List<String> three = organizations(3);
        String round = round(plan(), three, ", \"reading\": \"afterDeadline\"");
        answer("officer-" + three.get(0), round, "object", "Te druk").then().statusCode(201);
        answer("officer-" + three.get(1), round, "object", "Te vroeg").then().statusCode(201);
        assertThat(read("officer-" + three.get(1), round)).containsExactly("Te vroeg");
        close(round);
        assertThat(read("officer-" + three.get(2), round)).containsExactly("Te druk", "Te vroeg");
    }

    @Test
    void anAnswerSaysWhatItsPositionNeeds() {
        List<String> one = organizations(1);
        String officer = "officer-" + one.get(0);
        String round = round(plan(), one, "");
        answer(officer, round, "offerToCarry", " ").then().body("issues.name", containsInAnyOrder("text", "campaign"));
        answer(officer, round, "maybe", "x").then().body("issues.name", contains("position"));
        answer(officer, round, "object", "x", "01929c7e-0000-7000-8000-000000000000")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("campaign"));
        json(officer, "{\"position\": \"agree\", \"organization\": \"voka\"}")
                .post(round + "/answers")
                .then()
                .body("issues.name", contains("organization"));
        json(officer, "{\"position\": \"agree\"}")
                .post(round + "/answers")
                .then()
                .statusCode(201)
                .body("text", nullValue());
    }

    @Test
    void theCoordinatorRepliesToAnAnswer() {
        List<String> one = organizations(1);
        String officer = "officer-" + one.get(0);
        String round = round(plan(), one, "");
        String given =
                answer(officer, round, "object", "Te druk").then().extract().header("Location");
        String reply = "{\"outcome\": \"%s\", \"text\": \"Zo is het.\"}";
        close(round);
        json("coordinator", reply.formatted("takenUp"))
                .put(given + "/reply")
                .then()
                .statusCode(200)
                .body("reply.outcome", is("takenUp"), "reply.by", is("coordinator"));
        json("coordinator", reply.formatted("notTakenUp"))
                .put(given + "/reply")
                .then()
                .statusCode(200);
        json("coordinator", "{\"outcome\": \"maybe\"}")
                .put(given + "/reply")
                .then()
                .body("issues.name", containsInAnyOrder("outcome", "text"));
        json("college", reply.formatted("takenUp")).put(given + "/reply").then().statusCode(403);
        as(officer)
                .get(given)
                .then()
                .body("reply.outcome", is("notTakenUp"), "reply.text", is("Zo is het."), "reply.by", nullValue());
        String id = given.substring(given.lastIndexOf('/') + 1);
        as("coordinator")
                .get("/v1/auditEntries?resource=consultationAnswers&resourceId=" + id)
                .then()
                .body("items.operation", contains("changed", "changed", "created"));
        as("admin").get("/v1/auditEntries?resourceId=" + id).then().body("items", is(List.of()));
    }

    @Test
    void fortyAnswerAtOnceAndTheSameOneOnlyOnce() throws Exception {
        List<String> forty = organizations(40);
        String round = round(plan(), forty, "");
        List<Response> answers = Together.call(forty.stream()
                .<Callable<Response>>map(code -> () -> answer("officer-" + code, round, "agreeWithRemark", code))
                .toList());
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        as("coordinator").get(round + "/answers").then().body("total", is(40));
        String again = round(plan(), forty.subList(0, 1), "");
        Callable<Response> one = () -> answer("officer-" + forty.get(0), again, "agree", "");
        assertThat(Together.call(List.of(one, one)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void theDatabaseLetsNobodyChangeAnAnswer() throws SQLException {
        List<String> one = organizations(1);
        answer("officer-" + one.get(0), round(plan(), one, ""), "agree", "")
                .then()
                .statusCode(201);
        for (String statement : List.of(
                "update consultation_answer set late = true",
                "delete from consultation_answer",
                "truncate consultation_answer cascade")) {
            assertThatThrownBy(() -> {
                        try (var connection = database.getConnection();
                                var change = connection.createStatement()) {
                            change.execute(statement);
                        }
                    })
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
    }
}
