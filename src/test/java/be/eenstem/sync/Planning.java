package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Campaigns as their lead plans them. */
public final class Planning {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    public static final String LEAD = "officer-constructiv";

    private Planning() {}

    public static String proposed(String title, String more) {
        return created(title, "\"status\": \"proposed\"" + (more.isEmpty() ? "" : ", " + more));
    }

    public static String created(String title, String more) {
        return json(LEAD, """
                        {"title": "%s", "lead": "constructiv", "aspects": ["ergonomie"],
                         "period": {"start": "%s", "end": "%s"}, %s}""".formatted(title, today().plusDays(100), today().plusDays(120), more))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void change(String campaign, String change) {
        patch(LEAD, "*", change).patch("/v1/campaigns/" + campaign).then().statusCode(200);
    }

    public static void move(String campaign, String status) {
        json("coordinator", "{\"status\": \"%s\"}".formatted(status))
                .put("/v1/campaigns/" + campaign + "/status")
                .then()
                .statusCode(200);
    }

    public static void delete(String campaign) {
        as(LEAD).header("If-Match", "*")
                .delete("/v1/campaigns/" + campaign)
                .then()
                .statusCode(204);
    }

    public static LocalDate today() {
        return LocalDate.now(BRUSSELS);
    }

    public static void on(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(BRUSSELS).toInstant(), BRUSSELS), Clock.class);
    }

    public static void comeBack() {
        QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
    }
}
