package be.eenstem.conflict.policy;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictPolicyTest {

    private static final String POLICIES = "/v1/conflictPolicies";
    private static final String SYNERGY = POLICIES + "/missedSynergy";

    @AfterEach
    void asItCame() {
        put("missedSynergy", """
                {"enabled": true, "severity": "info", "numbers": {"mostDaysBetween": 28}}""").then().statusCode(200);
        put("blackout", "{\"enabled\": true}").then().statusCode(200);
        put("messageGuideline", """
                {"enabled": true, "severity": "warning", "words": {
                 "containerTerms": ["werkbaar werk", "werkbaarheid", "werkbaarheidscheque"],
                 "negativeTerms": ["ziekmakend", "verplicht", "sanctie", "boete", "gevaarlijk"]}}""").then().statusCode(200);
    }

    @Test
    void thereIsOneForEachType() {
        as("partner-unizo")
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body("total", is(11), "next", nullValue(), "items.enabled", everyItem(is(true)))
                .body(
                        "items.type",
                        contains(
                                "duplication",
                                "missedSynergy",
                                "launchClash",
                                "contactPressure",
                                "blackout",
                                "holidayLaunch",
                                "offFocus",
                                "focusGap",
                                "uncoupledEnforcement",
                                "shortLeadTime",
                                "messageGuideline"));
    }

    @ParameterizedTest
    @CsvSource({
        "duplication, warning, ,",
        "missedSynergy, info, mostDaysBetween, 28",
        "launchClash, warning, mostDaysApart, 6",
        "contactPressure, , ,",
        "blackout, , ,",
        "holidayLaunch, info, ,",
        "offFocus, info, ,",
        "focusGap, info, leastDays, 90",
        "uncoupledEnforcement, info, mostDaysBefore, 56",
        "shortLeadTime, warning, leastDays, 90",
        "messageGuideline, warning, ,"
    })
    void eachStartsAsAgreed(String type, String severity, String number, Integer days) {
        Response policy = as("college").get(POLICIES + "/" + type);
        policy.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("type", is(type), "enabled", is(true), "severity", is(severity), "changedAt", notNullValue());
        assertThat(policy.<String>path("href")).endsWith(POLICIES + "/" + type);
        assertThat(policy.<Object>path("words") != null).isEqualTo(type.equals("messageGuideline"));
        if (number == null) {
            policy.then().body("numbers", nullValue());
        } else {
            policy.then().body("numbers.size()", is(1), "numbers." + number, is(days));
        }
    }

    @Test
    void aPatchChangesWhatItNamesAndTheRestStays() {
        String changed = patch("coordinator", etag("missedSynergy"), "{\"numbers\": {\"mostDaysBetween\": 14}}")
                .patch(SYNERGY)
                .then()
                .statusCode(200)
                .body("numbers.mostDaysBetween", is(14), "enabled", is(true), "severity", is("info"))
                .extract()
                .header("ETag");
        as("operator").get(SYNERGY).then().header("ETag", changed).body("numbers.mostDaysBetween", is(14));
        patch("coordinator", changed, "{\"enabled\": false, \"severity\": \"blocking\"}")
                .patch(SYNERGY)
                .then()
                .statusCode(200)
                .body("numbers.mostDaysBetween", is(14), "enabled", is(false), "severity", is("blocking"));
    }

    @Test
    void aPutSetsTheWhole() {
        put("messageGuideline", """
                {"type": "messageGuideline", "enabled": true, "severity": "info", "words": {
                 "containerTerms": [], "negativeTerms": [" zwaar   werk ", "l’amende", "Überlastung"]}}""")
                .then()
                .statusCode(200)
                .body("severity", is("info"), "words.containerTerms.size()", is(0))
                .body("words.negativeTerms", contains("zwaar werk", "l’amende", "Überlastung"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missedSynergy", "blackout", "messageGuideline", "duplication"})
    void whatWasReadMayBeSentBackAndChangesNothing(String type) {
        String address = POLICIES + "/" + type;
        put("blackout", "{\"enabled\": false}");
        Response read = as("coordinator").get(address);
        int before = history(type).path("total");
        json("coordinator", read.asString())
                .header("If-Match", read.header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"));
        patch("coordinator", read.header("ETag"), read.asString())
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", read.header("ETag"));
        history(type).then().body("total", is(before));
    }

    @Test
    void theHistoryTellsWhatItWasUntilWhenTheNewestFirst() {
        int before = history("missedSynergy").path("total");
        put("missedSynergy", "{\"enabled\": true, \"severity\": \"info\", \"numbers\": {\"mostDaysBetween\": 7}}");
        put("missedSynergy", "{\"enabled\": false, \"severity\": \"info\", \"numbers\": {\"mostDaysBetween\": 7}}");
        String now = as("partner-unizo").get(SYNERGY).path("changedAt");
        Response history = as("partner-unizo").get(SYNERGY + "/history?pageSize=2");
        history.then()
                .statusCode(200)
                .body("total", is(before + 2), "items.size()", is(2))
                .body(
                        "items.policy.numbers.mostDaysBetween",
                        contains(7, 28),
                        "items.policy.enabled",
                        everyItem(is(true)))
                .body("items[0].replacedAt", is(now))
                .body(
                        "items[1].replacedAt",
                        is(history.path("items[0].policy.changedAt").toString()));
        as("coordinator").get(SYNERGY + "/history?since=2999-01-01").then().body("total", is(0));
        as("coordinator").get(SYNERGY + "/history?since=2020-01-01").then().body("total", is(before + 2));
        as("coordinator")
                .get(SYNERGY + "/history?since=gisteren&until=2020-01-01")
                .then()
                .statusCode(400)
                .body("issues.name", org.hamcrest.Matchers.containsInAnyOrder("since", "until"));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() {
        String body = "{\"enabled\": true, \"severity\": \"info\", \"numbers\": {\"mostDaysBetween\": 9}}";
        String old = etag("missedSynergy");
        json("coordinator", body).put(SYNERGY).then().spec(problem(428, "eenstem:preconditionRequired"));
        put("missedSynergy", body).then().statusCode(200).header("ETag", not(old));
        json("coordinator", body)
                .header("If-Match", old)
                .put(SYNERGY)
                .then()
                .spec(problem(412, "eenstem:staleRepresentation"));
        patch("coordinator", old, "{}").patch(SYNERGY).then().statusCode(412);
        as("coordinator")
                .header("If-None-Match", etag("missedSynergy"))
                .get(SYNERGY)
                .then()
                .statusCode(304);
    }

    @Test
    void listsByWhetherTheyAreOnAndBySeverity() {
        put("blackout", "{\"enabled\": false}").then().statusCode(200);
        as("admin").get(POLICIES + "?enabled=false").then().body("items.type", contains("blackout"));
        as("admin")
                .get(POLICIES + "?severity=info&sort=-type&pageSize=2")
                .then()
                .body("items.type", contains("uncoupledEnforcement", "offFocus"), "total", is(5));
        as("admin")
                .get(POLICIES + "?severity=fatal&enabled=perhaps&sort=words")
                .then()
                .statusCode(400)
                .body("issues.name", org.hamcrest.Matchers.containsInAnyOrder("severity", "enabled", "sort"));
    }

    @Test
    void anUnknownTypeIsNotFound() {
        String address = POLICIES + "/boredom";
        as("coordinator").get(address).then().spec(problem(404, "belgif:resourceNotFound"));
        as("coordinator").get(address + "/history").then().statusCode(404);
        patch("coordinator", "*", "{\"enabled\": 5}").patch(address).then().statusCode(404);
        json("coordinator", "{}").header("If-Match", "*").put(address).then().statusCode(404);
    }

    @Test
    void whoeverIsLoggedInReadsAndOnlyTheCoordinatorWrites() {
        for (String account : new String[] {"operator", "partner-unizo", "officer-unizo", "college", "admin"}) {
            as(account).get(SYNERGY).then().statusCode(200);
            as(account).get(SYNERGY + "/history").then().statusCode(200);
            patch(account, "*", "{\"enabled\": false}")
                    .patch(SYNERGY)
                    .then()
                    .spec(problem(403, "belgif:missingPermission"));
            json(account, "{}").header("If-Match", "*").put(SYNERGY).then().statusCode(403);
        }
        given().get(SYNERGY).then().statusCode(401);
        given().get(SYNERGY + "/history").then().statusCode(401);
        as("coordinator").post(POLICIES).then().statusCode(405);
        as("coordinator").delete(SYNERGY).then().statusCode(405);
    }

    private static Response put(String type, String body) {
        return json("coordinator", body).header("If-Match", etag(type)).put(POLICIES + "/" + type);
    }

    private static Response history(String type) {
        return as("coordinator").get(POLICIES + "/" + type + "/history");
    }

    private static String etag(String type) {
        return as("coordinator").get(POLICIES + "/" + type).header("ETag");
    }
}
