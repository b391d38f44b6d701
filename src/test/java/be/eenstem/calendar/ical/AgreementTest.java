package be.eenstem.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of what is in order, the days are those that another reader finds. */
class AgreementTest {

    private static final int EVENTS = 400;

    @BeforeAll
    static void stayHere() {
        // It would look for news of time zones.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Test
    void anotherReaderFindsTheSameDays() throws IOException, ParserException {
        for (int seed = 0; seed < EVENTS; seed++) {
            String text = new RandomEvent(new Random(seed)).text();
            assertThat(ours(text)).as("Seed %d%n%s", seed, text).isEqualTo(theirs(text));
        }
    }

    private static Set<String> ours(String text) {
        Reading reading = Ics.read(text);
        assertThat(reading.findings().count()).as(text).isZero();
        Set<String> days = new TreeSet<>();
        reading.occurrences().forEach(one -> days.add(one.start() + "/" + one.end()));
        return days;
    }

    private static Set<String> theirs(String text) throws IOException, ParserException {
        VEvent event = (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponents()
                .get(0);
        ZonedDateTime from = Ics.HORIZON.start().atStartOfDay(Ics.BRUSSELS);
        ZonedDateTime until = Ics.HORIZON.end().atTime(23, 59).atZone(Ics.BRUSSELS);
        boolean whole = text.contains("DTSTART;VALUE=DATE");
        Period<? extends Temporal> all =
                whole ? new Period<>(from.toLocalDate(), until.toLocalDate()) : new Period<>(from, until);
        Set<String> days = new TreeSet<>();
        for (Period<Temporal> one : event.<Temporal>calculateRecurrenceSet(all)) {
            days.add(days(one));
        }
        return days;
    }

    private static String days(Period<Temporal> one) {
        if (one.getStart() instanceof LocalDate first) {
            LocalDate end = LocalDate.from(one.getEnd());
            return first + "/" + (end.isAfter(first) ? end.minusDays(1) : first);
        }
        ZonedDateTime start = ((ZonedDateTime) one.getStart()).withZoneSameInstant(Ics.BRUSSELS);
        ZonedDateTime end = ((ZonedDateTime) one.getEnd()).withZoneSameInstant(Ics.BRUSSELS);
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && !Duration.between(start, end).isZero();
        return start.toLocalDate() + "/" + (midnight ? end.toLocalDate().minusDays(1) : end.toLocalDate());
    }
}
