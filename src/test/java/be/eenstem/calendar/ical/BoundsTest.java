package be.eenstem.calendar.ical;

import static be.eenstem.calendar.ical.Ics.calendar;
import static be.eenstem.calendar.ical.Ics.event;
import static be.eenstem.calendar.ical.Ics.fallen;
import static be.eenstem.calendar.ical.Ics.notes;
import static be.eenstem.calendar.ical.Ics.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is in a calendar, what is read of it has an end. */
class BoundsTest {

    private static final String START = "DTSTART;VALUE=DATE:20270503";

    @Test
    void whatIsNoCalendarIsNotRead() {
        refused(Refusal.NOT_CALENDAR, "");
        refused(Refusal.NOT_CALENDAR, "<!DOCTYPE html>\n<html><head><title>Log in: nu</title></head></html>\n");
        refused(Refusal.NOT_CALENDAR, "BEGIN:VCARD\nEND:VCARD\n");
        refused(Refusal.NOT_CALENDAR, "{\"items\": []}");
        String whole = event(START);
        refused(Refusal.TRUNCATED, whole.substring(0, whole.length() - 20));
        refused(Refusal.TRUNCATED, whole.substring(0, whole.indexOf("END:VEVENT")));
        refused(Refusal.TOO_DEEP, calendar("BEGIN:X\r\n".repeat(100)));
    }

    @Test
    void tooMuchIsNotRead() {
        refused(Refusal.TOO_LARGE, calendar("X-LONG:" + "x".repeat(2_000_000)));
        refused(Refusal.TOO_MANY_EVENTS, calendar("BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(1001)));
    }

    @Test
    void tooMuchOfOneEventIsThatEvent() {
        assertThat(fallen(read(event(START, "COMMENT:x\r\n".repeat(201))))).containsExactly("tooManyProperties");
        assertThat(fallen(read(event(START, "EXDATE;VALUE=DATE:" + "20270504,".repeat(101)))))
                .containsExactly("tooManyDates");
        assertThat(fallen(read(event(START, ("EXDATE;VALUE=DATE:20270504\r\n").repeat(101)))))
                .containsExactly("tooManyDates");
        assertThat(fallen(read(event("DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=DAILY"))))
                .containsExactly("tooManyOccurrences");
        assertThat(read(event("DTSTART;VALUE=DATE:20000101", "RRULE:FREQ=DAILY"))
                        .occurrences())
                .hasSize(2192);
        assertThat(fallen(read(event(START, "RRULE:FREQ=YEARLY;BYMONTH=" + "1,".repeat(300) + "1"))))
                .containsExactly("badRule");
        Reading cut = read(event(START, "SUMMARY:" + "lang ".repeat(20_000)));
        assertThat(notes(cut)).containsExactly("longLine");
        assertThat(cut.occurrences().get(0).title()).hasSize(200).endsWith("…");
    }

    @Test
    void whatManyEventsHoldTogetherHasBoundsToo() {
        Bounds few = new Bounds(10_000, 100, 100, 100, 3, 3, 100, 100, Duration.ofMinutes(1));
        String text = calendar(
                holding("a", "EXDATE;VALUE=DATE:20270504,20270505"),
                holding("b", "EXDATE;VALUE=DATE:20270504,20270505\r\nCATEGORIES:Werf,Bouw"),
                holding("c", "EXDATE;VALUE=DATE:20270504\r\nCATEGORIES:Bouw,Bouw,Hout"));
        Reading reading = read(text.getBytes(StandardCharsets.UTF_8), few);
        assertThat(fallen(reading)).containsExactly("tooManyDates");
        assertThat(reading.occurrences()).extracting(Occurrence::uid).containsExactly("a", "c");
        assertThat(reading.occurrences().get(1).categories()).containsExactly("Bouw");
        assertThat(notes(reading)).containsExactly("tooManyCategories");
        assertThat(reading.findings().notes().get(0).line()).isEqualTo(21);
    }

    @Test
    void whatManyEventsSayIsKeptOnce() {
        Reading reading = read(calendar(holding("a", "CATEGORIES:Werf"), holding("b", "CATEGORIES:Werf")));
        assertThat(reading.occurrences().get(0).categories().get(0))
                .isSameAs(reading.occurrences().get(1).categories().get(0));
        assertThat(notes(read(event(START, "CATEGORIES:1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20"))))
                .isEmpty();
        assertThat(notes(read(event(START, "CATEGORIES:1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"))))
                .containsExactly("tooManyCategories");
    }

    private static String holding(String uid, String line) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\n%s\r\n%s\r\nEND:VEVENT".formatted(uid, uid, START, line);
    }

    @Test
    void tooManyFixturesFallOutOneByOne() {
        Bounds few = new Bounds(10_000, 100, 100, 100, 100, 100, 100, 5, Duration.ofMinutes(1));
        String text = calendar(
                daily("a", 3), daily("b", 3), "BEGIN:VEVENT\r\nUID:c\r\nSUMMARY:c\r\n" + START + "\r\nEND:VEVENT");
        Reading reading = read(text.getBytes(StandardCharsets.UTF_8), few);
        assertThat(reading.occurrences()).extracting(Occurrence::uid).containsExactly("a", "a", "a", "c");
        assertThat(fallen(reading)).containsExactly("tooManyFixtures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;INTERVAL=2147480000",
                "FREQ=DAILY;INTERVAL=2147480000;BYMONTH=2;BYMONTHDAY=30"
            })
    void rulesThatFindNothingHoldNobodyUp(String rule) {
        StringBuilder events = new StringBuilder();
        for (int number = 0; number < 900; number++) {
            events.append(repeated(number, rule));
        }
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(calendar(events.toString())));
        assertThat(reading.findings().count()).isEqualTo(900);
        assertThat(fallen(reading)).containsOnly("badRule");
    }

    @Test
    void whatTakesTooLongToWorkOutIsNotRead() {
        Bounds hurry = new Bounds(10_000, 100, 100, 100, 100, 100, 100, 5, Duration.ZERO);
        byte[] once = event(START).getBytes(StandardCharsets.UTF_8);
        assertThat(read(once, hurry).occurrences()).hasSize(1);
        byte[] again = event(START, "RRULE:FREQ=DAILY;COUNT=2").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(again, hurry)).hasMessage("tooSlow");
        assertThat(Refusal.TOO_SLOW.isTooMuch()).isTrue();
    }

    @Test
    void everythingThatFellOutIsCountedAndTheFirstIsListed() {
        Reading reading = read(calendar("BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Half\r\nEND:VEVENT\r\n".repeat(1)
                + Stream.iterate(1, n -> n + 1)
                        .limit(200)
                        .map(n -> "BEGIN:VEVENT\r\nUID:" + n + "\r\nSUMMARY:Half\r\nEND:VEVENT\r\n")
                        .reduce("", String::concat)));
        assertThat(reading.events()).isEqualTo(201);
        assertThat(reading.findings().count()).isEqualTo(201);
        assertThat(reading.findings().fallen()).hasSize(100).startsWith(new Finding(Reason.NO_START, 3, "Half", 1));
    }

    private static String repeated(int uid, String rule) {
        return "BEGIN:VEVENT\r\nUID:%d\r\nSUMMARY:T\r\n%s\r\nRRULE:%s\r\nEND:VEVENT\r\n".formatted(uid, START, rule);
    }

    private static String daily(String uid, int days) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:%s\r\n%s\r\nRRULE:FREQ=DAILY;COUNT=%d\r\nEND:VEVENT"
                .formatted(uid, uid, START, days);
    }

    private static void refused(Refusal refusal, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
