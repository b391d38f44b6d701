package be.eenstem.calendar.ical;

import static be.eenstem.calendar.ical.Ics.calendar;
import static be.eenstem.calendar.ical.Ics.days;
import static be.eenstem.calendar.ical.Ics.event;
import static be.eenstem.calendar.ical.Ics.fallen;
import static be.eenstem.calendar.ical.Ics.notes;
import static be.eenstem.calendar.ical.Ics.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a calendar holds, the days that can be read of it are read, and the rest is told. */
class CalendarReaderTest {

    private static final String START = "DTSTART;VALUE=DATE:20270503";

    /** What is in an event, the days it is on, and what is told of it. */
    static Stream<Arguments> events() {
        return Stream.of(
                row("a day", START, "T 2027-05-03", ""),
                row("days", START + "\nDTEND;VALUE=DATE:20270506", "T 2027-05-03/2027-05-05", ""),
                row("no days at all", START + "\nDTEND;VALUE=DATE:20270503", "T 2027-05-03", ""),
                row("a number of days", START + "\nDURATION:P1W", "T 2027-05-03/2027-05-09", ""),
                row("hours of whole days", START + "\nDURATION:PT36H", "T 2027-05-03/2027-05-04", ""),
                row("until a moment", START + "\nDTEND:20270505T000000", "T 2027-05-03/2027-05-04", ""),
                row("a moment", "DTSTART:20270503T220000Z", "T 2027-05-04", ""),
                row("an evening", "DTSTART:20270503T200000\nDURATION:PT4H", "T 2027-05-03", "floating"),
                row("a night", "DTSTART:20270503T200000\nDURATION:PT5H", "T 2027-05-03/2027-05-04", "floating"),
                row(
                        "elsewhere",
                        "DTSTART;TZID=America/New_York:20270503T200000\nDTEND;TZID=America/New_York:20270503T210000",
                        "T 2027-05-04",
                        ""),
                row("a zone of Windows", "DTSTART;TZID=Pacific Standard Time:20270503T180000", "T 2027-05-04", ""),
                row("a zone in quotes", "DTSTART;TZID=\"W. Europe Standard Time\":20270503T233000", "T 2027-05-03", ""),
                row(
                        "a zone after slashes",
                        "DTSTART;TZID=/freeassociation.example/Tzfile/Europe/London:20270503T233000",
                        "T 2027-05-04",
                        ""),
                row("a zone nobody knows", "DTSTART;TZID=Thuis:20270503T233000", "T 2027-05-03", "zoneUnknown"),
                row("end before start", START + "\nDTEND;VALUE=DATE:20270502", "", "endBeforeStart"),
                row("a length below nothing", "DTSTART:20270503T200000Z\nDURATION:-PT1H", "", "endBeforeStart"),
                row("an end that is none", START + "\nDTEND:overmorgen", "", "badEnd"),
                row("a length that is none", START + "\nDURATION:P", "", "badEnd"),
                row("no start", "DTEND;VALUE=DATE:20270506", "", "noStart"),
                row("a day that is none", "DTSTART;VALUE=DATE:20270230", "", "noStart"),
                row("a year and a day", START + "\nDURATION:P367D", "", "tooLong"),
                row("a leap year", START + "\nDURATION:P366D", "T 2027-05-03/2028-05-02", ""),
                row("long ago", "DTSTART;VALUE=DATE:20200101", "", "outsideHorizon"),
                row("private", START + "\nCLASS:private", "", "hidden"),
                row("confidential", START + "\nCLASS:CONFIDENTIAL", "", "hidden"),
                row("public", START + "\nCLASS:PUBLIC\nSTATUS:TENTATIVE", "T 2027-05-03", ""),
                row("cancelled", START + "\nSTATUS:CANCELLED", "", "cancelled"),
                row("each week", START + "\nRRULE:FREQ=WEEKLY;COUNT=2", "T 2027-05-03 T 2027-05-10", ""),
                row(
                        "until a day, which belongs to it",
                        START + "\nRRULE:FREQ=DAILY;UNTIL=20270504",
                        "T 2027-05-03 T 2027-05-04",
                        ""),
                row(
                        "until a moment in UTC",
                        "DTSTART;TZID=Europe/Brussels:20270503T090000\nRRULE:FREQ=DAILY;UNTIL=20270504T070000Z",
                        "T 2027-05-03 T 2027-05-04",
                        ""),
                row(
                        "without one",
                        START + "\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20270504",
                        "T 2027-05-03 T 2027-05-05",
                        ""),
                row(
                        "without one, by a moment elsewhere",
                        "DTSTART;TZID=Europe/Brussels:20270503T090000\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20270504T070000Z",
                        "T 2027-05-03",
                        ""),
                row(
                        "one more",
                        START + "\nRDATE;VALUE=DATE:20270601,20270602",
                        "T 2027-05-03 T 2027-06-01 T 2027-06-02",
                        ""),
                row(
                        "a period more",
                        "DTSTART:20270503T080000Z\nRDATE;VALUE=PERIOD:20270601T080000Z/PT1H",
                        "T 2027-05-03 T 2027-06-01",
                        ""),
                row("twice a day", START + "\nRRULE:FREQ=DAILY;BYHOUR=9,17", "", "tooOften"),
                row("each second", "DTSTART:20270503T080000Z\nRRULE:FREQ=SECONDLY", "", "tooOften"),
                row("never", START + "\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "", "badRule"),
                row("a rule that is none", START + "\nRRULE:soms", "", "badRule"),
                row("a rule of another calendar", START + "\nRRULE:RSCALE=HEBREW;FREQ=YEARLY", "", "badRule"),
                row("a filter of nothing", START + "\nRRULE:FREQ=DAILY;_BYDAY_FILTER=MO", "", "badRule"),
                row("a part nobody knows", START + "\nRRULE:FREQ=DAILY;COUNT=2;BYEASTER=1", "", "badRule"),
                row(
                        "a part of somebody",
                        START + "\nRRULE:FREQ=DAILY; X-BY=1;COUNT=2",
                        "T 2027-05-03 T 2027-05-04",
                        ""),
                row(
                        "days that are put off",
                        START + "\nRRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=31;BYDAY=MO",
                        "",
                        "badRule"),
                row("an Islamic calendar", START + "\nRRULE:RSCALE=ISLAMIC-CIVIL;FREQ=DAILY", "", "badRule"),
                row("a Julian calendar", START + "\nRRULE:RSCALE=JULIAN;FREQ=DAILY;COUNT=2", "", "badRule"),
                row(
                        "the usual calendar",
                        START + "\nRRULE:RSCALE=GREGORIAN;FREQ=DAILY;SKIP=OMIT;COUNT=2",
                        "T 2027-05-03 T 2027-05-04",
                        ""),
                row("two rules", START + "\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "", "badRule"),
                row("a rule of what is left out", START + "\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY", "", "badRule"),
                row(
                        "on one day twice",
                        "DTSTART:20270503T080000Z\nRDATE:20270503T120000Z,20270504T080000Z",
                        "T 2027-05-03 T 2027-05-04",
                        ""),
                row(
                        "an alarm, with an alarm",
                        START + "\nBEGIN:VALARM\nDTSTART:20200101\nBEGIN:VALARM\nEND:VALARM\nEND:VALARM",
                        "T 2027-05-03",
                        ""),
                row(
                        "a line that is cut by hand",
                        START + "\nDESCRIPTION:een\ntwee drie",
                        "T 2027-05-03",
                        "brokenFolding"),
                row("a leap second", "DTSTART:20270503T235960Z", "T 2027-05-04", ""));
    }

    private static Arguments row(String name, String lines, String days, String told) {
        return Arguments.of(name, lines, days, told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void anEventIsOnItsDays(String name, String lines, String days, String told) {
        Reading reading = read(event(lines.split("\n")));
        assertThat(days(reading)).isEqualTo(days);
        assertThat(Stream.concat(fallen(reading).stream(), notes(reading).stream()))
                .containsExactlyElementsOf(told.isEmpty() ? Arrays.asList() : Arrays.asList(told));
    }

    @Test
    void aSeriesHasWhatWasMadeOfEachOfIt() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Later\r\nRECURRENCE-ID;VALUE=DATE:20270510",
                "DTSTART;VALUE=DATE:20270512\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Reeks\r\n" + START + "\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID;VALUE=DATE:20270517\r\nSTATUS:CANCELLED",
                "DTSTART;VALUE=DATE:20270517\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Niets\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270524",
                "DTSTART;VALUE=DATE:20270525\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:alone\r\nSUMMARY:Los\r\nRECURRENCE-ID:20270601T220000Z",
                "DTSTART:20270603T080000Z\r\nEND:VEVENT"));
        assertThat(days(reading)).isEqualTo("Reeks 2027-05-03 Later 2027-05-12 Los 2027-06-03");
        assertThat(reading.occurrences())
                .extracting(one -> one.uid() + " " + one.recurrence())
                .containsExactly("s 2027-05-03", "s 2027-05-10", "alone 2027-06-02");
        assertThat(fallen(reading)).containsExactly("thisAndFuture");
    }

    @Test
    void whatIsPrivateShowsNothingOfItself() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\nCLASS:PRIVATE\r\n" + START,
                "RRULE:FREQ=DAILY\r\nATTENDEE;CN=Zoë:mailto:zoe@example.org\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\nRECURRENCE-ID;VALUE=DATE:20270504",
                "DTSTART;VALUE=DATE:20270506\r\nEND:VEVENT"));
        assertThat(reading.occurrences()).isEmpty();
        assertThat(reading.findings().fallen()).containsExactly(new Finding(Reason.HIDDEN, 3, null, 1));
    }

    @Test
    void whatIsPrivateIsSoHoweverLateItSaysSo() {
        String much = "COMMENT:x\r\n".repeat(Ics.BOUNDS.properties()) + "SUMMARY:Geheim";
        Reading late = read(event(START, much, "CLASS:PRIVATE"));
        assertThat(late.findings().fallen()).containsExactly(new Finding(Reason.HIDDEN, 3, null, 1));
        Reading never = read(event(START, much));
        assertThat(never.findings().fallen()).containsExactly(new Finding(Reason.TOO_MANY_PROPERTIES, 3, null, 1));
        assertThat(fallen(read(event(START, "CLASS:PRIVATE", "CLASS:PUBLIC")))).containsExactly("hidden");
    }

    @Test
    void whatHasNoNameIsKnownByWhatItIs() {
        String text = calendar("BEGIN:VEVENT\r\nSUMMARY:Naamloos\r\n" + START + "\r\nEND:VEVENT");
        assertThat(notes(read(text))).containsExactly("noUid");
        assertThat(read(text).occurrences()).isEqualTo(read(text).occurrences());
        assertThat(fallen(read(calendar("BEGIN:VEVENT\r\nUID:x\r\n" + START + "\r\nEND:VEVENT"))))
                .containsExactly("noTitle");
    }

    @Test
    void aZoneIsWhatTheCalendarSaysWhereNobodyElseKnowsIt() {
        String newYork = zone("Kantoor", "-0500", "-0400");
        String event = "BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:T\r\nDTSTART;TZID=Kantoor:20270703T193000\r\nEND:VEVENT";
        Reading guessed = read(calendar(event, newYork));
        assertThat(days(guessed)).isEqualTo("T 2027-07-04");
        assertThat(notes(guessed)).containsExactly("zoneGuessed");
        Reading placed = read(calendar(newYork.replace("TZID", "X-LIC-LOCATION:Asia/Tokyo\r\nTZID"), event));
        assertThat(days(placed)).isEqualTo("T 2027-07-03");
        assertThat(notes(placed)).isEmpty();
        String wrong = zone("Europe/London", "+1000", "+1000");
        assertThat(days(read(calendar(wrong, event.replace("Kantoor", "Europe/London")))))
                .isEqualTo("T 2027-07-03");
    }

    @Test
    void aCalendarMayBeWrittenInOtherWays() {
        String plain = calendar("BEGIN:VEVENT", "UID:u", "SUMMARY:Café\\, zo", " veel", START, "END:VEVENT");
        byte[] bare = plain.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(days(read(bare, Ics.BOUNDS))).isEqualTo("Café, zoveel 2027-05-03");
        byte[] marked = ("\uFEFF\r\n" + plain).getBytes(StandardCharsets.UTF_8);
        assertThat(days(read(marked, Ics.BOUNDS))).isEqualTo("Café, zoveel 2027-05-03");
        Reading western = read(plain.getBytes(Charset.forName("windows-1252")), Ics.BOUNDS);
        assertThat(days(western)).isEqualTo("Café, zoveel 2027-05-03");
        assertThat(notes(western)).containsExactly("notUtf8");
        byte[] cut = plain.replace("Café", "Caf\u0001\r\n \u0002").getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < cut.length; place++) {
            cut[place] = cut[place] == 1 ? (byte) 0xC3 : cut[place] == 2 ? (byte) 0xA9 : cut[place];
        }
        assertThat(days(read(cut, Ics.BOUNDS))).isEqualTo("Café, zoveel 2027-05-03");
        assertThat(days(read(plain.toLowerCase(Locale.ROOT).replace("t;value", "T;VALUE"))))
                .isEqualTo("café, zoveel 2027-05-03");
    }

    @Test
    void componentsThatDoNotFitAreClosed() {
        Reading reading = read(calendar(
                "BEGIN:VTODO\r\nUID:todo\r\n" + START + "\r\nEND:VTODO",
                "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Een\r\n" + START,
                "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Twee\r\n" + START + "\r\nBEGIN:VALARM\r\nEND:VEVENT",
                "END:VALARM"));
        assertThat(days(reading)).isEqualTo("Een 2027-05-03 Twee 2027-05-03");
        assertThat(notes(reading)).contains("badNesting");
        assertThat(read(calendar() + calendar("BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:T\r\n" + START + "\r\nEND:VEVENT"))
                        .occurrences())
                .hasSize(1);
    }

    @Test
    void categoriesAreReadOneByOne() {
        Reading reading = read(event(START, "CATEGORIES:Bouw\\, ruw,Controle", "CATEGORIES:Controle, Asbest "));
        assertThat(reading.occurrences().get(0).categories()).containsExactly("Bouw, ruw", "Controle", "Asbest");
    }

    private static String zone(String id, String standard, String daylight) {
        return "BEGIN:VTIMEZONE\r\nTZID:%s\r\nBEGIN:STANDARD\r\nDTSTART:19701101T020000\r\nTZOFFSETTO:%s\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700308T020000\r\nTZOFFSETTO:%s\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE"
                .formatted(id, standard, daylight);
    }
}
