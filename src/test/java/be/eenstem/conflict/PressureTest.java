package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The load of an audience, week by week. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PressureTest {

    private static final LocalDate MONDAY =
            LocalDate.now().plusMonths(17).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final String SEGMENT = "/v1/pressure?sector=H50&size=50-249&region=BE2";

    @Test
    void weeksRunFromMondayToSundayAroundTheDaysAskedFor() {
        weigh("operator", MONDAY.plusDays(3), MONDAY.plusDays(14))
                .then()
                .body("segment.sectors", contains("H50"), "segment.regions", contains("BE2"))
                .body("weeks.period.start", contains(day(0), day(7), day(14)))
                .body("weeks.period.end", contains(day(6), day(13), day(20)));
        weigh("operator", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4))
                .then()
                .body("weeks.week", contains("2026-W53", "2027-W01"));
    }

    @Test
    void theLoadIsTheWeightOfWhatStartsInTheWeek() {
        int before = load("operator", 0);
        int next = load("operator", 1);
        campaign("voka", 0).with("weight", 3).propose();
        String last = campaign("unizo", 6).propose();
        String exempt = campaign("acerta", 1)
                .with("exemption", Map.of("ground", "crisis", "reason", "Brand"))
                .propose();
        campaign("vdab", 1).with("audience", Map.of("sectors", List.of("H51"))).propose();
        assertThat(load("operator", 0)).isEqualTo(before + 4);
        assertThat(load("operator", 1)).isEqualTo(next);
        assertThat(campaigns("operator", 0)).contains(last).doesNotContain(exempt);
        TestCampaign.move("officer-unizo", last, "cancelled").then().statusCode(200);
        assertThat(load("operator", 0)).isEqualTo(before + 3);
        assertThat(campaigns("operator", 0)).doesNotContain(last);
    }

    @Test
    void anUmbrellaCountsOnceWithItsLargestWeight() {
        String umbrella = be.eenstem.Calls.newCode();
        as("coordinator")
                .contentType("application/json")
                .body(Map.of("code", umbrella, "slogan", "Samen"))
                .post("/v1/umbrellas")
                .then()
                .statusCode(201);
        int before = load("operator", 3);
        campaign("voka", 21).with("umbrella", umbrella).propose();
        campaign("unizo", 22).with("umbrella", umbrella).with("weight", 4).propose();
        campaign("acerta", 23).with("umbrella", umbrella).with("weight", 2).propose();
        assertThat(load("operator", 3)).isEqualTo(before + 4);
    }

    @Test
    void whatIsUnderEmbargoWeighsOnlyForWhoMaySeeIt() {
        int before = load("operator", 5);
        String secret = campaign("acerta", 35)
                .with("visibility", "embargoed")
                .with("carriers", List.of("mensura"))
                .with("weight", 5)
                .propose();
        for (String reader : List.of("operator", "officer-voka", "partner-unizo")) {
            assertThat(load(reader, 5)).isEqualTo(before);
            assertThat(campaigns(reader, 5)).doesNotContain(secret);
        }
        for (String reader : List.of("coordinator", "college", "officer-acerta", "partner-mensura")) {
            assertThat(load(reader, 5)).isEqualTo(before + 5);
            assertThat(campaigns(reader, 5)).contains(secret);
        }
    }

    @Test
    void draftsWeighNothing() {
        int before = load("officer-voka", 7);
        as("officer-voka")
                .contentType("application/json")
                .body("""
                {"title": "Nog niet", "lead": "voka", "aspects": ["werkdruk"],
                 "period": {"start": "%s", "end": "%s"}}""".formatted(day(49), day(50)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201);
        assertThat(load("officer-voka", 7)).isEqualTo(before);
    }

    @Test
    void everyFaultIsNamed() {
        as("operator")
                .get("/v1/pressure")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("from", "to"));
        as("operator")
                .get("/v1/pressure?sector=ZZ&size=big&region=BE9&role=boss&from=2027-02-30&to=soon&page=1")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("sector", "size", "region", "role", "from", "to", "page"));
        as("operator")
                .get("/v1/pressure?from=2027-05-02&to=2027-05-01")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("to"));
        given().get("/v1/pressure?from=2027-05-02&to=2027-05-03").then().statusCode(401);
    }

    @Test
    void sixYearsAreTheMost() {
        as("operator").get("/v1/pressure?from=2026-01-01&to=2032-01-01").then().statusCode(200);
        as("operator")
                .get("/v1/pressure?from=2026-01-01&to=2032-01-02")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("to"));
        for (String day : List.of("9999-12-31", "3000-01-01", "1899-12-31", "0000-01-01")) {
            as("operator")
                    .get("/v1/pressure?from=" + day + "&to=" + day)
                    .then()
                    .spec(problem(400, "belgif:badRequest"));
        }
    }

    @Test
    void withoutASegmentItIsEverybodys() {
        as("operator")
                .get("/v1/pressure?from=" + MONDAY + "&to=" + MONDAY)
                .then()
                .statusCode(200)
                .body("segment", is(Map.of()), "weeks.size()", is(1));
    }

    private static TestCampaign campaign(String lead, int day) {
        return TestCampaign.of(lead, "werkdruk", "H50", MONDAY.plusDays(day), 60);
    }

    private static int load(String reader, int week) {
        return weigh(reader, MONDAY.plusWeeks(week), MONDAY.plusWeeks(week)).path("weeks[0].load");
    }

    private static List<String> campaigns(String reader, int week) {
        return weigh(reader, MONDAY.plusWeeks(week), MONDAY.plusWeeks(week)).path("weeks[0].campaigns.id");
    }

    private static Response weigh(String reader, LocalDate from, LocalDate to) {
        Response weighed = as(reader).get(SEGMENT + "&from=" + from + "&to=" + to);
        weighed.then().statusCode(200);
        return weighed;
    }

    private static String day(int number) {
        return MONDAY.plusDays(number).toString();
    }
}
