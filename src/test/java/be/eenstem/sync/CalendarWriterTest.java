package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.text.Language;
import be.eenstem.sync.CalendarEvent.Organizer;
import be.eenstem.sync.CalendarEvent.Standing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final UUID ID = UUID.fromString("01929c7e-0000-7000-8000-000000000001");
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            " ",
            "  ",
            "\\",
            ";",
            ",",
            ":",
            "\"",
            "^",
            "'",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "é",
            "€",
            "ı",
            "𝔼",
            "👩‍🚒",
            "e\u0301",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u0007",
            "\u001b",
            "\u007f",
            "\ud83d",
            "BEGIN:VEVENT",
            "=",
            "%0D");

    @Test
    void writesACampaignAsWholeDaysWithTheDayAfterTheLast() {
        String written = text(event("Til slim, bouw lang", "Samen", List.of("Ergonomie"), Standing.TENTATIVE));

        assertThat(written).isEqualToNormalizingNewlines("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Eenstem//Eenstem//NL
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:01929c7e-0000-7000-8000-000000000001@kalender.example
                DTSTAMP:20261122T081500Z
                LAST-MODIFIED:20261122T081500Z
                SEQUENCE:3
                DTSTART;VALUE=DATE:20270503
                DTEND;VALUE=DATE:20270529
                SUMMARY:Til slim\\, bouw lang
                DESCRIPTION:Samen
                CATEGORIES:Ergonomie
                URL:https://kalender.example/v1/campaigns/01929c7e-0000-7000-8000-000000000
                 001
                ORGANIZER;CN="Constructiv":https://kalender.example/v1/organizations/constr
                 uctiv
                STATUS:TENTATIVE
                TRANSP:TRANSPARENT
                COLOR:steelblue
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void warnsOnlyWhereAskedAndNeverOfWhatIsCancelled() {
        EventWriter warning = new EventWriter("kalender.example", "-P14D");

        byte[] confirmed = whole(warning, Standing.CONFIRMED);
        Ics.parsed(confirmed);
        assertThat(new String(confirmed, StandardCharsets.UTF_8))
                .contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P14D\r\nDESCRIPTION:Titel");
        assertThat(new String(whole(warning, Standing.CANCELLED), StandardCharsets.UTF_8))
                .doesNotContain("VALARM");
    }

    @Test
    void beginsACalendarThatIsReadAgain() {
        byte[] head = CalendarWriter.head(
                "Mijn kalender; thuis", URI.create("https://kalender.example/caldav/"), Language.DUTCH);

        Calendar parsed = Ics.parsed(Ics.joined(
                head,
                CalendarWriter.body(
                        List.of(event("Titel", "", List.of(), Standing.CONFIRMED)),
                        new EventWriter("kalender.example", null))));

        assertThat(parsed.toString())
                .contains(
                        "NAME:Mijn kalender\\; thuis",
                        "X-WR-CALNAME:Mijn kalender\\; thuis",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H",
                        "SOURCE;VALUE=URI:https://kalender.example/caldav/",
                        "COLOR:steelblue");
    }

    @Test
    void anyTextComesThroughWhateverIsInIt() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String title = "x" + random(random) + "x";
            String description = random(random) + random(random) + "x";
            List<String> categories = List.of("x" + random(random) + "x", "c");
            byte[] written = CalendarWriter.whole(
                    List.of(event(title, description, categories, Standing.CONFIRMED)),
                    new EventWriter("kalender.example", null),
                    Language.DUTCH);

            Ics.requireFolded(written);
            VEvent read = (VEvent) Ics.parsed(written).getComponents().get(0);
            assertThat(Ics.text("SUMMARY", written)).as("seed %d", seed).isEqualTo(Ics.readable(title));
            assertThat(Ics.text("DESCRIPTION", written)).isEqualTo(Ics.readable(description));
            // It takes a backslash before the end of a line for none.
            if (!title.contains("\\")) {
                assertThat(read.getSummary().getValue()).isEqualTo(Ics.readable(title));
            }
            assertThat(Ics.text("CATEGORIES", written))
                    .isEqualTo(String.join(
                            ",", categories.stream().map(Ics::readable).toList()));
            assertThat(read.getOrganizer().getRequiredParameter("CN").getValue())
                    .isEqualTo("Constructiv");
        }
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(60), 0, CHARACTERS.size())
                .mapToObj(CHARACTERS::get)
                .collect(Collectors.joining());
    }

    private static String text(CalendarEvent event) {
        byte[] written =
                CalendarWriter.whole(List.of(event), new EventWriter("kalender.example", null), Language.DUTCH);
        Ics.parsed(written);
        return new String(written, StandardCharsets.UTF_8);
    }

    private static byte[] whole(EventWriter writer, Standing standing) {
        return CalendarWriter.whole(List.of(event("Titel", "", List.of(), standing)), writer, Language.DUTCH);
    }

    private static CalendarEvent event(String title, String description, List<String> categories, Standing standing) {
        return new CalendarEvent(
                ID,
                Instant.parse("2026-11-22T08:15:00.9Z"),
                3,
                standing,
                new DateSpan(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 28)),
                title,
                description,
                categories,
                "https://kalender.example/v1/campaigns/" + ID,
                "steelblue",
                new Organizer("Constructiv", "https://kalender.example/v1/organizations/constructiv"));
    }
}
