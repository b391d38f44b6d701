package be.eenstem.audit;

import static be.eenstem.Api.as;

import be.eenstem.audit.SignedChangesTest.Change;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Supplier;

/** What comes in with calendars of others is the doing of whoever sent them. */
final class SignedCalendars {

    private static final String ONE_EVENT = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:spoor
            SUMMARY:Spoor
            DTSTART;VALUE=DATE:%s
            END:VEVENT
            END:VCALENDAR
            """;

    private SignedCalendars() {}

    static void describe(Map<String, Supplier<Change>> changes) {
        SignedSubscriptions.describe(changes);
        changes.put("uploadExternalCalendar", () -> {
            String address =
                    Trail.create("coordinator", "externalCalendars", "{\"name\": \"Spoor\", \"kind\": \"event\"}");
            String day = LocalDate.now().plusMonths(9).format(DateTimeFormatter.BASIC_ISO_DATE);
            as("coordinator")
                    .contentType("text/calendar")
                    .body(ONE_EVENT.formatted(day))
                    .put(address + "/content")
                    .then()
                    .statusCode(200);
            String fixture = as("coordinator")
                    .get("/v1/fixtures?calendar=" + Trail.id(address))
                    .path("items[0].id");
            as("coordinator").header("If-Match", "*").delete(address);
            return new Change("coordinator", "removed", fixture);
        });
    }
}
