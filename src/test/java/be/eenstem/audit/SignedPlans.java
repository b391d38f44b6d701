package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.audit.SignedChangesTest.OFFICER;
import static be.eenstem.audit.SignedChangesTest.done;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.id;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.audit.SignedChangesTest.Change;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;

/** What is done to a plan on its way: submitted, consulted on, decided. */
final class SignedPlans {

    static final String PLAN = """
            {"title": "Spoor", "horizon": {"start": "%s", "months": 12}}""".formatted(YearMonth.now().plusMonths(50));

    private static final String DECISION = """
            {"item": "plan", "outcome": "approvedWithConditions",
             "conditions": [{"text": "Eerst dit", "owner": "unizo", "due": "2027-01-01"}]}""";

    private SignedPlans() {}

    static void describe(Map<String, Supplier<Change>> changes) {
        changes.put("submitPlan", () -> newest("planVersions", "coordinator", version()));
        describeConsultations(changes);
        describeDecisions(changes);
    }

    private static void describeConsultations(Map<String, Supplier<Change>> changes) {
        changes.put("createConsultation", () -> new Change("coordinator", "created", id(round())));
        changes.put("changeConsultation", () -> {
            String round = round();
            return done("coordinator", "changed", round, "PATCH", round, "{\"title\": \"Anders\"}");
        });
        changes.put("moveConsultation", () -> {
            String round = round();
            return done("coordinator", "changed", round, "PUT", round + "/status", "{\"status\": \"closed\"}");
        });
        changes.put("answerConsultation", () -> new Change(OFFICER, "created", id(answer())));
        changes.put("replyToConsultationAnswer", () -> {
            String answer = answer();
            String reply = "{\"outcome\": \"takenUp\", \"text\": \"Goed\"}";
            return done("coordinator", "changed", answer, "PUT", answer + "/reply", reply);
        });
    }

    private static void describeDecisions(Map<String, Supplier<Change>> changes) {
        changes.put("adviseOnAgendaItem", () -> {
            String address = version() + "/agenda/plan/advice";
            json("coordinator", "{\"text\": \"Goed\"}").put(address).then().statusCode(200);
            return newest("agendaAdvice", "coordinator", address);
        });
        changes.put("decide", () -> new Change("college", "created", id(decide())));
        changes.put("meetCondition", () -> {
            String address = decide();
            String condition = as(OFFICER).get(address).path("conditions[0].id");
            return done(
                    OFFICER,
                    "changed",
                    address,
                    "PUT",
                    address + "/conditions/" + condition + "/fulfilment",
                    "{\"note\": \"Gedaan\"}");
        });
    }

    private static String round() {
        String plan = version().replaceAll(".*/plans/([^/]*)/.*", "$1");
        return create("coordinator", "consultations", """
                {"plan": "%s", "version": 1, "invited": ["unizo"], "deadline": "%s"}""".formatted(
                        plan, LocalDate.now().plusDays(9)));
    }

    private static String answer() {
        return posted(OFFICER, round() + "/answers", "{\"position\": \"agree\"}");
    }

    private static String decide() {
        return posted("college", version() + "/decisions", DECISION);
    }

    private static String version() {
        return as("coordinator")
                .post(create("coordinator", "plans", PLAN) + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String posted(String account, String address, String body) {
        return json(account, body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** What has no address of its own is the newest of its kind. */
    private static Change newest(String resource, String account, String made) {
        assertThat(made).isNotEmpty();
        return new Change(account, "created", (String)
                Trail.entries("coordinator", "?resource=" + resource).get(0).get("resourceId"));
    }
}
