package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.calendar.Feeds.DAY;
import static be.eenstem.calendar.Feeds.calendar;
import static be.eenstem.calendar.Feeds.counts;
import static be.eenstem.calendar.Feeds.event;
import static be.eenstem.calendar.Feeds.fixtures;
import static be.eenstem.calendar.Feeds.put;
import static be.eenstem.calendar.Feeds.register;
import static be.eenstem.calendar.Feeds.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is uploaded of a calendar is what is planned around, and its conflicts come and go with it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UploadTest {

    @Test
    void whatDidNotChangeIsNotTouched() {
        String address = register(", \"aspects\": [\"ergonomie\"], \"audience\": {\"sectors\": [\"F\"]}");
        String first = calendar(
                event("a", 0),
                event("b", 1, "RRULE:FREQ=WEEKLY;COUNT=3"),
                event("c", 2, "CLASS:PRIVATE", "ATTENDEE:mailto:zoe@example.org"));
        assertThat(counts(upload(address, first))).isEqualTo("4 0 0 0 1");
        JsonPath before = fixtures(address);
        assertThat(before.getList("items.title")).containsExactly("Feed a", "Feed b", "Feed b", "Feed b");
        assertThat(before.getList("items.imported")).containsOnly(true);
        assertThat(before.getList("items[0].audience.sectors")).isEqualTo(List.of("F"));

        String stamped = first.replace("DTSTAMP:20261122", "DTSTAMP:20261123");
        JsonPath again = upload(address, stamped);
        assertThat(counts(again)).isEqualTo("0 0 0 4 1");
        assertThat(again.getString("changes")).isNull();
        assertThat(fixtures(address).getList("items")).isEqualTo(before.getList("items"));

        String later = stamped.replace("Feed a", "Feed aa").replace("COUNT=3", "COUNT=2");
        JsonPath changed = upload(address, later);
        assertThat(counts(changed)).isEqualTo("0 1 1 2 1");
        assertThat(changed.getList("changes.operation")).containsExactly("changed", "removed");
        assertThat(changed.getString("changes[1].period.start"))
                .isEqualTo(DAY.plusDays(15).toString());
        assertThat(fixtures(address).getString("items[0].id")).isEqualTo(before.getString("items[0].id"));
        assertThat(fixtures(address).getString("items[0].title")).isEqualTo("Feed aa");
        tellsWhatBecameOfIt(address);
    }

    private static void tellsWhatBecameOfIt(String address) {
        as("coordinator")
                .get(address + "/imports")
                .then()
                .statusCode(200)
                .body("items.changed", contains(1, 0, 0), "items.added", contains(0, 0, 4))
                .body("items.source", contains("upload", "upload", "upload"));
        String newest = as("coordinator").get(address + "/imports").path("items[0].href");
        as("coordinator")
                .header("Accept-Language", "en")
                .get(newest)
                .then()
                .statusCode(200)
                .body("issues", hasSize(1), "issues[0].reason", is("hidden"))
                .body("issues[0].detail", is("This is private or confidential (CLASS)."));
        assertThat(Feeds.read(address).getString("lastChangedAt")).isNotNull();
        as("coordinator").get(address + "/imports?source=address").then().body("items", hasSize(0));
    }

    @Test
    void aPreviewChangesNothing() {
        String address = register("");
        String tag = as("coordinator").get(address).header("ETag");
        JsonPath preview = put(address, "?dryRun=true", calendar(event("a", 0), event("b", 1, "DURATION:PT0H0")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(counts(preview)).isEqualTo("1 0 0 0 1");
        assertThat(preview.getString("changes[0].title")).isEqualTo("Feed a");
        assertThat(preview.getInt("issues[0].line")).isEqualTo(9);
        assertThat(fixtures(address).getInt("total")).isZero();
        as("coordinator").get(address + "/imports").then().body("items", hasSize(0));
        assertThat(as("coordinator").get(address).header("ETag")).isEqualTo(tag);
    }

    @Test
    void categoriesSayWhatAnEventIs() {
        String address = register("""
                , "aspects": ["werkdruk"], "categories": [
                   {"category": "controle", "aspects": ["ergonomie"], "kind": "enforcement"},
                   {"category": "Opleiding", "aspects": ["motivatie", "ergonomie"]}]""");
        upload(
                address,
                calendar(
                        event("a", 0, "CATEGORIES:Opleiding,CONTROLE"),
                        event("b", 1, "CATEGORIES:Iets anders"),
                        event("c", 2)));
        JsonPath found = fixtures(address);
        assertThat(found.getList("items.kind")).isEqualTo(List.of("enforcement", "event", "event"));
        assertThat(found.getList("items.aspects"))
                .isEqualTo(List.of(List.of("motivatie", "ergonomie"), List.of("werkdruk"), List.of("werkdruk")));
    }

    @Test
    void conflictsComeAndGoWithIt() {
        String address = register(", \"aspects\": [\"ergonomie\"], \"audience\": {\"sectors\": [\"B09\"]}")
                .replace("\"event\"", "");
        String etag = as("coordinator").get(address).header("ETag");
        patch("coordinator", etag, "{\"kind\": \"enforcement\"}")
                .patch(address)
                .then()
                .statusCode(200);
        upload(address, calendar(event("a", 0)));
        String fixture = fixtures(address).getString("items[0].id");
        assertThat(uncoupled()).contains(fixture);
        upload(address, calendar(event("b", 0)));
        assertThat(uncoupled())
                .doesNotContain(fixture)
                .contains(fixtures(address).getString("items[0].id"));
        upload(address, calendar());
        assertThat(fixtures(address).getInt("total")).isZero();
    }

    private static List<String> uncoupled() {
        return as("coordinator")
                .get("/v1/conflicts?type=uncoupledEnforcement&pageSize=1000&from=%s&to=%s"
                        .formatted(DAY, DAY.plusDays(1)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.fixture.id");
    }

    @Test
    void whatWasReadIsNotChangedByHandAndGoesWithItsCalendar() {
        String address = register("");
        upload(address, calendar(event("a", 0)));
        String fixture = fixtures(address).getString("items[0].href");
        String tag = as("coordinator").get(fixture).header("ETag");
        patch("coordinator", tag, "{\"note\": \"Anders\"}")
                .patch(fixture)
                .then()
                .statusCode(409)
                .body("type", endsWith("eenstem:importedFixture"));
        as("coordinator").header("If-Match", tag).delete(fixture).then().statusCode(409);
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        given().get(fixture).then().statusCode(404);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        String address = register("");
        refused(address, 400, "<!DOCTYPE html><html><body>Log in</body></html>");
        refused(address, 400, calendar(event("a", 0)).replace("END:VCALENDAR", ""));
        refused(address, 400, "");
        refused(address, 413, "BEGIN:VCALENDAR\r\nX-LONG:" + "x".repeat(21_000_000));
        json("coordinator", "{}").put(address + "/content").then().statusCode(415);
        put(address.replaceAll("[^/]+$", "01929c7e-0000-7000-8000-000000000000"), "", calendar())
                .then()
                .statusCode(404);
        put(address, "?dryRun=maybe&more=1", calendar()).then().statusCode(400).body("issues", hasSize(2));
        as("admin")
                .contentType("text/calendar")
                .body(calendar())
                .put(address + "/content")
                .then()
                .statusCode(403);
        assertThat(fixtures(address).getInt("total")).isZero();
    }

    private static void refused(String address, int status, String content) {
        put(address, "", content)
                .then()
                .statusCode(status)
                .body("detail.length()", org.hamcrest.Matchers.greaterThan(10));
    }

    @Test
    void settingsHaveTheirShapes() {
        json("coordinator", """
                {"name": "x", "kind": "event", "url": "ftp://example.org/x.ics", "refresh": "PT30M",
                 "categories": [{"category": "", "aspects": ["niets"], "kind": "party"}]}""")
                .post("/v1/externalCalendars")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "url",
                                "refresh",
                                "categories[0].category",
                                "categories[0].aspects[0]",
                                "categories[0].kind"));
        String address = register(", \"url\": \"webcal://example.org/x.ics\", \"refresh\": \"PT6H\"");
        String read = as("coordinator").get(address).asString();
        String tag = as("coordinator").get(address).header("ETag");
        patch("coordinator", tag, read).patch(address).then().statusCode(200).header("ETag", tag);
    }
}
