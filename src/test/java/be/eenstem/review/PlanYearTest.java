package be.eenstem.review;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import be.eenstem.OwnDatabase;
import be.eenstem.Plans;
import be.eenstem.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A year of a plan, from the first sketch to the announcement, as everybody in it lives through it. */
@QuarkusTest
@TestProfile(OwnDatabase.Plans.class)
class PlanYearTest {

    private static final YearMonth FIRST = YearMonth.now().plusMonths(4);
    private static final List<String> OTHERS = List.of("operator", "partner-voka", "officer-voka", "college", "admin");
    private static final int ANSWERING = 40;

    @Test
    void aPlanIsDrawnUpConsultedOnDecidedAndAnnounced() throws Exception {
        String heavy = propose("acerta", "ergonomie", 5, FIRST.atDay(5));
        String light = propose("voka", "werkdruk", 1, FIRST.plusMonths(2).atDay(5));
        String returned = propose("liantis", "loopbaan", 4, FIRST.plusMonths(5).atDay(5));

        String plan = drawUp();
        String first = submit(plan);
        as("partner-voka")
                .get(first + "/campaigns?pageSize=1000")
                .then()
                .body("items.id", hasItems(heavy, light, returned));

        List<String> invited =
                as("coordinator").get("/v1/organizations?pageSize=" + ANSWERING).path("items.code");
        String round = consult(plan, 1, invited);
        Together.each(invited, organization -> answer(organization, round, null, "agree"));
        as("coordinator").get(round + "/answers?pageSize=1000").then().body("total", is(ANSWERING));
        String objecting = invited.get(0);
        String objection = answer(objecting, round, heavy, "object").path("id");
        json("coordinator", "{\"outcome\": \"takenUp\", \"text\": \"De campagne is verschoven.\"}")
                .put(round + "/answers/" + objection + "/reply")
                .then()
                .statusCode(200);
        refused(() -> json("officer-voka", "{\"outcome\": \"takenUp\", \"text\": \"x\"}")
                .put(round + "/answers/" + objection + "/reply"));

        patch(
                        "officer-acerta",
                        "*",
                        "{\"period\": %s}".formatted(period(FIRST.plusMonths(1).atDay(3))))
                .patch("/v1/campaigns/" + heavy)
                .then()
                .statusCode(200);
        String second = submit(plan);
        as("partner-voka")
                .get(plan + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("moved.id", contains(heavy), "added", hasSize(0), "cancelled", hasSize(0));

        advise(second, "campaign-" + heavy);
        decide(first, "campaign-" + heavy, "approved", "").then().spec(problem(409, "eenstem:outdatedVersion"));
        for (String account : List.of("operator", "partner-voka", "officer-voka", "coordinator", "admin")) {
            json(account, "{\"item\": \"plan\", \"outcome\": \"approved\"}")
                    .post(second + "/decisions")
                    .then()
                    .statusCode(403);
        }
        decide(
                        second,
                        "campaign-" + heavy,
                        "approvedWithConditions",
                        ", \"conditions\": [{\"text\": \"Stem af.\", \"owner\": \"acerta\", \"due\": \"%s\"}]"
                                .formatted(FIRST.atDay(1)))
                .then()
                .statusCode(201);
        decide(second, "campaign-" + returned, "returned", "").then().statusCode(201);
        assertThat(status(heavy)).isEqualTo("confirmed");
        assertThat(status(light)).isEqualTo("proposed");
        assertThat(status(returned)).isEqualTo("proposed");
        decideTheRest(second);
        decide(second, "plan", "approved", "").then().statusCode(201);
        as("partner-voka").get(plan).then().body("status", is("current"));
        as("partner-voka").get("/v1/plans?status=current").then().body("items.href", hasItem(plan));
        as("college").get(second + "/agenda?decided=false").then().body("total", is(0));
        correct(second, returned);
    }

    /** The college thinks again: both decisions stay on record. */
    private static void correct(String version, String campaign) {
        String item = "campaign-" + campaign;
        String before = as("college").get(version + "/decisions?item=" + item).path("items[0].id");
        decide(version, item, "approved", ", \"corrects\": \"" + before + "\"")
                .then()
                .statusCode(201);
        assertThat(status(campaign)).isEqualTo("confirmed");
        as("college").get(version + "/decisions?item=" + item).then().body("total", is(2));
    }

    private static String drawUp() {
        String body = """
                {"title": "Campagneplan", "horizon": {"start": "%s", "months": 12}, "agendaWeight": 4,
                 "focus": [{"aspect": "ergonomie", "rank": 1, "period": {"start": "%s", "end": "%s"}}]}""".formatted(FIRST, FIRST.atDay(1), FIRST.atEndOfMonth());
        OTHERS.forEach(other -> refused(() -> json(other, body).post("/v1/plans")));
        return Plans.drawnUp(body);
    }

    private static String submit(String plan) {
        Plans.letBlockingConflictsBe();
        OTHERS.forEach(other -> refused(() -> as(other).post(plan + "/versions")));
        return Plans.submitted(plan);
    }

    private static String consult(String plan, int version, List<String> invited) {
        Map<String, Object> body = Map.of(
                "plan",
                plan.substring(plan.lastIndexOf('/') + 1),
                "version",
                version,
                "invited",
                invited,
                "deadline",
                LocalDate.now().plusDays(30).toString());
        OTHERS.forEach(other -> refused(
                () -> as(other).contentType("application/json").body(body).post("/v1/consultations")));
        return as("coordinator")
                .contentType("application/json")
                .body(body)
                .post("/v1/consultations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response answer(String organization, String round, String campaign, String position) {
        String about = campaign == null ? "" : "\"campaign\": \"" + campaign + "\", ";
        Response answer = json(
                        "officer-" + organization,
                        "{" + about + "\"position\": \"" + position + "\", \"text\": \"Namens " + organization + "\"}")
                .post(round + "/answers");
        answer.then().statusCode(201);
        return answer;
    }

    private static void advise(String version, String item) {
        String advice = "{\"text\": \"Goedkeuren.\"}";
        OTHERS.forEach(other -> refused(() -> json(other, advice).put(version + "/agenda/" + item + "/advice")));
        json("coordinator", advice)
                .put(version + "/agenda/" + item + "/advice")
                .then()
                .statusCode(200);
    }

    private static Response decide(String version, String item, String outcome, String more) {
        return json("college", """
                        {"item": "%s", "outcome": "%s", "reason": "Besproken."%s}""".formatted(item, outcome, more)).post(version + "/decisions");
    }

    /** All but the plan itself, which comes last. */
    private static void decideTheRest(String version) {
        List<String> items = new ArrayList<>(as("college")
                .get(version + "/agenda?decided=false&pageSize=1000")
                .path("items.item"));
        items.remove("plan");
        items.forEach(item -> decide(version, item, item.startsWith("campaign-") ? "returned" : "approved", "")
                .then()
                .statusCode(201));
    }

    private static void refused(Supplier<Response> call) {
        assertThat(call.get().statusCode()).isEqualTo(403);
    }

    private static String status(String campaign) {
        return as("coordinator").get("/v1/campaigns/" + campaign).path("status");
    }

    private static String propose(String lead, String aspect, int weight, LocalDate day) {
        return json("officer-" + lead, """
                        {"title": "Plan mee", "lead": "%s", "aspects": ["%s"], "status": "proposed", "weight": %d,
                         "audience": {"sectors": ["S94"], "sizes": ["50-249"]}, "period": %s}""".formatted(lead, aspect, weight, period(day)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String period(LocalDate day) {
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(day, day.plusDays(5));
    }
}
