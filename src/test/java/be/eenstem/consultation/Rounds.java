package be.eenstem.consultation;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.newCode;

import be.eenstem.Calls;
import be.eenstem.Plans;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans, organizations and rounds as tests need them. */
final class Rounds {

    /** Later than any campaign can be planned today, so that nothing is in a plan. */
    static final YearMonth FAR = YearMonth.now().plusMonths(40);

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    static final LocalDate TODAY = LocalDate.now(BRUSSELS);

    private Rounds() {}

    /** The id of a plan that was submitted once. */
    static String plan() {
        return plan(FAR);
    }

    static String plan(YearMonth start) {
        String plan = Plans.drawnUp(start, 12);
        Plans.submitted(plan);
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    static void submit(String plan) {
        as("coordinator").post("/v1/plans/" + plan + "/versions").then().statusCode(201);
    }

    /** Codes of organizations that nobody else has heard of. */
    static List<String> organizations(int number) {
        return Stream.generate(Rounds::organization).limit(number).toList();
    }

    private static String organization() {
        String code = newCode();
        Calls.createOrganization(code);
        return code;
    }

    /** @param more further properties, each after a comma */
    static Response open(String plan, int version, List<String> invited, String more) {
        return json("coordinator", """
                        {"plan": "%s", "version": %d, "invited": [%s], "deadline": "%s"%s}""".formatted(plan, version, quoted(invited), TODAY.plusDays(10), more))
                .post("/v1/consultations");
    }

    /** The address of a round on the first version of a plan. */
    static String round(String plan, List<String> invited, String more) {
        return open(plan, 1, invited, more).then().statusCode(201).extract().header("Location");
    }

    static Response answer(String account, String round, String position, String text) {
        return json(account, """
                        {"position": "%s", "text": "%s"}""".formatted(position, text)).post(round + "/answers");
    }

    static Response answer(String account, String round, String position, String text, String campaign) {
        return json(account, """
                        {"position": "%s", "text": "%s", "campaign": "%s"}""".formatted(position, text, campaign)).post(round + "/answers");
    }

    /** The texts of the answers that an account reads. */
    static List<String> read(String account, String round) {
        return as(account)
                .get(round + "/answers")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }

    static void close(String round) {
        json("coordinator", "{\"status\": \"closed\"}")
                .put(round + "/status")
                .then()
                .statusCode(200);
    }

    /** Does something as if it were that day. */
    static void on(LocalDate day, Runnable what) {
        Clock then = Clock.fixed(day.atTime(LocalTime.of(0, 1)).atZone(BRUSSELS).toInstant(), BRUSSELS);
        QuarkusMock.installMockForType(then, Clock.class);
        try {
            what.run();
        } finally {
            QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
        }
    }

    static String quoted(List<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
    }
}
