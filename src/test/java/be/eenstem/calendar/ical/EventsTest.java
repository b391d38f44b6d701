package be.eenstem.calendar.ical;

import static be.eenstem.calendar.ical.Ics.calendar;
import static be.eenstem.calendar.ical.Ics.days;
import static be.eenstem.calendar.ical.Ics.fallen;
import static be.eenstem.calendar.ical.Ics.notes;
import static be.eenstem.calendar.ical.Ics.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several events of one name counts. */
class EventsTest {

    private static final String START = "DTSTART;VALUE=DATE:20270503";

    @Test
    void ofTwoOfTheSameTheLatestCounts() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:d\r\nSEQUENCE:2\r\nSUMMARY:Nieuw\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:d\r\nSEQUENCE:1\r\nSUMMARY:Oud\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Eerst\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Laatst\r\n" + START + "\r\nEND:VEVENT"));
        assertThat(days(reading)).isEqualTo("Nieuw 2027-05-03 Laatst 2027-05-03");
        assertThat(notes(reading)).containsExactly("duplicateUid");
        assertThat(reading.findings().notes().get(0).count()).isEqualTo(2);
    }

    @Test
    void withoutTheirSeriesOfSeveralOnOneDayTheFirstIsKept() {
        String moved = "BEGIN:VEVENT\r\nUID:m\r\nSUMMARY:%s\r\nRECURRENCE-ID:%s\r\nDTSTART:%s\r\nEND:VEVENT";
        Reading reading = read(calendar(
                moved.formatted("Een", "20270503T080000Z", "20270503T080000Z"),
                moved.formatted("Twee", "20270503T120000Z", "20270504T080000Z"),
                moved.formatted("Drie", "20270506T080000Z", "20270507T080000Z")));
        assertThat(days(reading)).isEqualTo("Een 2027-05-03 Drie 2027-05-07");
        assertThat(notes(reading)).isEmpty();
    }

    @Test
    void whatCannotBeReadGivesWayToWhatCan() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Reeks\r\nRRULE:FREQ=DAILY;COUNT=2\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Een\r\nSEQUENCE:1\r\nRECURRENCE-ID:eens\r\n" + START
                        + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:g\r\nSUMMARY:Goed\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:g\r\nSUMMARY:Twee\r\nSEQUENCE:3\r\nDTEND:ooit\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:t\r\nSUMMARY:Drie\r\nSEQUENCE:3\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:t\r\nSUMMARY:Toch\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Af\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nSTATUS:CANCELLED\r\nEND:VEVENT"));
        assertThat(days(reading)).isEqualTo("Reeks 2027-05-03 Goed 2027-05-03 Toch 2027-05-03 Reeks 2027-05-04");
        assertThat(fallen(reading)).containsExactly("badRecurrence", "badEnd", "noStart");
        assertThat(notes(reading)).containsExactly("duplicateUid", "cancelled");
    }

    @Test
    void whatIsPrivateStaysSoBesideWhatCannotBeRead() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\nRECURRENCE-ID:eens\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\nSEQUENCE:3\r\nDTEND:ooit\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\nCLASS:PRIVATE\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:p\r\nSUMMARY:Geheim\r\n" + START + "\r\nEND:VEVENT"));
        assertThat(reading.occurrences()).isEmpty();
        assertThat(reading.findings().fallen()).containsExactly(new Finding(Reason.HIDDEN, 16, null, 1));
    }

    @Test
    void oneOfASeriesThatIsPrivateHidesThatOne() {
        Reading reading = read(calendar(
                "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Reeks\r\n" + START + "\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:r\r\nSUMMARY:Geheim\r\nCLASS:PRIVATE\r\nRECURRENCE-ID:eens\r\n" + START
                        + "\r\nEND:VEVENT"));
        assertThat(days(reading)).isEqualTo("Reeks 2027-05-03");
        assertThat(reading.findings().fallen()).containsExactly(new Finding(Reason.HIDDEN, 8, null, 1));
    }
}
