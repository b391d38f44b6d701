package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import be.eenstem.Calls;
import be.eenstem.OwnDatabase;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An embargo ends on its day or by the word of who leads the campaign, for everything at once, and never otherwise. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class EmbargoEndsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate TODAY = LocalDate.now(BRUSSELS);
    private static final LocalDate START = TODAY.plusMonths(22).withDayOfMonth(3);

    @Test
    void itEndsOnItsDayAndNotTheDayBefore() {
        String aspect = newAspect();
        String entry = focus(aspect);
        String secret = secret(aspect).with("embargoUntil", day(20)).propose();
        String mine = TestCampaign.of("sd-worx", aspect, "S94", START.plusDays(101), 2)
                .propose();
        TestCampaign.move("officer-sd-worx", mine, "cancelled").then().statusCode(200);
        assertHidden(secret, entry);
        on(TODAY.plusDays(19), () -> assertHidden(secret, entry));
        on(TODAY.plusDays(20), () -> assertShown(secret, entry));
        end(secret);
    }

    @Test
    void itEndsByHand() {
        String aspect = newAspect();
        String entry = focus(aspect);
        String secret = secret(aspect).propose();
        assertHidden(secret, entry);
        TestCampaign.change("officer-acerta", secret, "{\"visibility\": \"partners\"}")
                .then()
                .statusCode(200);
        assertShown(secret, entry);
        TestCampaign.change("officer-acerta", secret, "{\"visibility\": \"embargoed\"}")
                .then()
                .statusCode(200);
        assertHidden(secret, entry);
        end(secret);
    }

    @Test
    void nothingElseEndsIt() {
        String aspect = newAspect();
        String secret = secret(aspect).with("embargoUntil", day(300)).propose();
        for (String patch : List.of(
                "{\"title\": \"Nog geheim\"}",
                "{\"summary\": null, \"weight\": null, \"umbrella\": null}",
                "{\"embargoUntil\": null}",
                "{\"carriers\": [\"mensura\"], \"aspects\": [\"" + aspect + "\", \"werkdruk\"]}",
                "{\"period\": {\"start\": \"" + START + "\", \"end\": \"" + START.plusDays(40) + "\"}}",
                "{\"lead\": \"acerta\", \"visibility\": \"embargoed\"}")) {
            TestCampaign.change("officer-acerta", secret, patch).then().statusCode(200);
            assertUnknown(secret);
        }
        TestCampaign.change("officer-acerta", secret, "{\"visibility\": null}")
                .then()
                .statusCode(400)
                .body("issues.name", contains("visibility"));
        as("officer-acerta")
                .contentType(ContentType.JSON)
                .body("{\"years\": [" + (START.getYear() + 1) + "]}")
                .post("/v1/campaigns/" + secret + "/editions")
                .then()
                .statusCode(201)
                .body("items.visibility", contains("embargoed"));
        for (String status : List.of("confirmed", "evaluated", "cancelled")) {
            TestCampaign.move("officer-acerta", secret, status);
            assertUnknown(secret);
        }
        as("officer-acerta").get("/v1/campaigns/" + secret).then().body("status", is("cancelled"));
    }

    private static void assertUnknown(String secret) {
        for (String stranger : List.of("officer-voka", "operator", "admin")) {
            as(stranger).get("/v1/campaigns/" + secret).then().statusCode(404);
        }
        Calls.anonymous().get("/v1/campaigns/" + secret).then().statusCode(404);
    }

    /** The gap it closes is open for those who do not know of it. */
    private static void assertHidden(String secret, String entry) {
        assertUnknown(secret);
        assertThat(gaps("officer-voka", entry)).containsExactly(START.toString());
        assertThat(gaps("coordinator", entry)).hasSize(2);
    }

    private static void assertShown(String secret, String entry) {
        as("officer-voka").get("/v1/campaigns/" + secret).then().statusCode(200);
        as("operator").get("/v1/campaigns?pageSize=1000").then().body("items.id", hasItem(secret));
        Calls.anonymous().get("/v1/campaigns/" + secret).then().statusCode(404);
        assertThat(gaps("officer-voka", entry)).hasSize(2).isEqualTo(gaps("coordinator", entry));
    }

    private static List<String> gaps(String reader, String entry) {
        return as(reader)
                .get("/v1/conflicts?type=focusGap&pageSize=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.focusEntry.id == '" + entry + "' }.overlap.start");
    }

    private static TestCampaign secret(String aspect) {
        return TestCampaign.of("acerta", aspect, "S94", START.plusDays(100), 5).with("visibility", "embargoed");
    }

    /** An entry of the short list on an aspect of its own, whose only gap is all of it as long as nobody campaigns. */
    private static String focus(String aspect) {
        return json("coordinator", """
                {"aspect": "%s", "rank": 1, "period": {"start": "%s", "end": "%s"}}""".formatted(aspect, START, START.plusDays(204)))
                .post("/v1/focusEntries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newAspect() {
        String code = Calls.newCode();
        int number = 1000 + (int) (Math.random() * 1_000_000);
        json("coordinator", """
                {"code": "%s", "number": %d, "group": "risk", "name": {"nl": "Proef %s"}}""".formatted(code, number, code))
                .post("/v1/aspects")
                .then()
                .statusCode(201);
        return code;
    }

    private static void on(LocalDate day, Runnable what) {
        Clock then = Clock.fixed(day.atTime(LocalTime.of(0, 1)).atZone(BRUSSELS).toInstant(), BRUSSELS);
        QuarkusMock.installMockForType(then, Clock.class);
        try {
            what.run();
        } finally {
            QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
        }
    }

    /** What counts on no day has no footprint that a later day has left. */
    private static void end(String secret) {
        TestCampaign.move("officer-acerta", secret, "cancelled").then().statusCode(200);
    }

    private static String day(int number) {
        return TODAY.plusDays(number).toString();
    }
}
