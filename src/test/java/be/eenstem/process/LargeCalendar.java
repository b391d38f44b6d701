package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A calendar of a hundred thousand inspections: as many events as are read, and ten times the fixtures that are taken. And two that
 * hold as much as they can in little.
 */
final class LargeCalendar {

    static final int EVENTS = 100_000;

    private static final int FIXTURES = 10_000;
    /** Of a thousand dates each, of which a hundred fill the calendar. */
    private static final int CROWDED = 2_200;

    private static final String REGISTERED = """
            {"name": "Groot", "kind": "enforcement", "aspects": ["ergonomie"], "audience": {"sectors": ["F"]}}""";

    private LargeCalendar() {}

    /** Of as many all that may be is taken, and of one more nothing. */
    static void isTakenOrRefused(ServiceProcess service, Home home) throws IOException {
        String created = service.client()
                .postAs("coordinator", "/v1/externalCalendars", REGISTERED, "large")
                .body();
        String content =
                "/v1/externalCalendars/" + created.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1") + "/content";
        SheetClient client = new SheetClient(service.port());
        assertThat(client.put(content, "text/calendar", write(home, EVENTS + 1, ""))
                        .statusCode())
                .isEqualTo(413);
        Path file = write(home, EVENTS, "");
        assertThat(client.put(content, "text/calendar", file).body())
                .contains("\"events\":100000,\"added\":10000,", "\"fellOut\":90000,", "\"tooManyFixtures\"");
        assertThat(client.put(content, "text/calendar", file).body())
                .contains("\"added\":0,\"changed\":0,\"removed\":0,\"unchanged\":" + FIXTURES);
        holdsNoMoreThanItMay(client, content + "?dryRun=true", home);
        assertThat(service.client().get("/v1/calendar").statusCode()).isEqualTo(200);
        assertThat(service.log()).doesNotContain("OutOfMemory");
    }

    private static void holdsNoMoreThanItMay(SheetClient client, String tried, Home home) throws IOException {
        String dates = "EXDATE;VALUE=DATE:" + "20270504,".repeat(1000) + "\n";
        assertThat(client.put(tried, "text/calendar", write(home, CROWDED, dates))
                        .body())
                .contains("\"fellOut\":" + (CROWDED - 100), "\"tooManyDates\"");
        String categories = "CATEGORIES:A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T\n";
        assertThat(client.put(tried, "text/calendar", write(home, EVENTS, categories))
                        .body())
                .contains("\"unchanged\":" + FIXTURES, "\"tooManyCategories\"");
    }

    private static Path write(Home home, int events, String more) throws IOException {
        Path file = home.resolve("large.ics");
        LocalDate today = LocalDate.now();
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
            for (int number = 0; number < events; number++) {
                text.write("""
                        BEGIN:VEVENT
                        UID:%06d@inspectie.example
                        DTSTAMP:20261122T090000Z
                        DTSTART;VALUE=DATE:%s
                        SUMMARY:Controle op de werf %06d
                        %sEND:VEVENT
                        """.formatted(
                                number,
                                today.plusDays(number % 900).format(DateTimeFormatter.BASIC_ISO_DATE),
                                number,
                                more)
                        .replace("\n", "\r\n"));
            }
            text.write("END:VCALENDAR\r\n");
        }
        return file;
    }
}
