package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Calendars of others, and what tests ask of them. */
final class Feeds {

    /** Within the horizon, and where no other test has anything. */
    static final LocalDate DAY = LocalDate.now().plusMonths(33).withDayOfMonth(4);

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private Feeds() {}

    /** Gives its address. */
    static String register(String more) {
        return json("coordinator", "{\"name\": \"Inkomend\", \"kind\": \"event\"" + more + "}")
                .post("/v1/externalCalendars")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    /** An event of a day, so many days after {@link #DAY}. */
    static String event(String uid, int after, String... more) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nDTSTAMP:20261122T090000Z\r\nSUMMARY:Feed %s\r\nDTSTART;VALUE=DATE:%s\r\n%sEND:VEVENT\r\n"
                .formatted(
                        uid,
                        uid,
                        BASIC.format(DAY.plusDays(after)),
                        more.length == 0 ? "" : String.join("\r\n", more) + "\r\n");
    }

    static Response put(String calendar, String query, String content) {
        return as("coordinator")
                .contentType("text/calendar; charset=utf-8")
                .body(content)
                .put(calendar + "/content" + query);
    }

    static JsonPath upload(String calendar, String content) {
        return put(calendar, "", content).then().statusCode(200).extract().jsonPath();
    }

    /** Added, changed, removed, unchanged, fallen out. */
    static String counts(JsonPath report) {
        return "%d %d %d %d %d"
                .formatted(
                        report.getInt("added"),
                        report.getInt("changed"),
                        report.getInt("removed"),
                        report.getInt("unchanged"),
                        report.getInt("fellOut"));
    }

    static JsonPath fixtures(String calendar) {
        return as("coordinator")
                .get("/v1/fixtures?pageSize=1000&sort=start&sort=title&calendar=" + id(calendar))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath read(String calendar) {
        return as("coordinator").get(calendar).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath refresh(String calendar, String query) {
        return as("coordinator")
                .post(calendar + "/refresh" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
