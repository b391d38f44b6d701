package be.eenstem.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.contact.Contacts.Reachable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day, and from when on, a contact gets what is due. */
class PostingDaysTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int HOUR = 7;

    /** 2028-02-28 is the Monday before a leap day. */
    @ParameterizedTest
    @CsvSource({
        // digest, quiet days, now, of use until, then first day
        "atOnce, '', 2028-02-28T05:00, 2028-03-31, 2028-02-28",
        "atOnce, '', 2028-02-28T23:59, 2028-03-31, 2028-02-28",
        "atOnce, MONDAY, 2028-02-28T08:00, 2028-03-31, 2028-02-29",
        "atOnce, MONDAY|TUESDAY, 2028-02-28T08:00, 2028-03-31, 2028-03-01",
        "atOnce, MONDAY, 2028-02-28T08:00, 2028-02-28, 2028-02-28",
        "atOnce, SATURDAY|SUNDAY, 2028-12-30T08:00, 2029-01-31, 2029-01-01",
        "daily, '', 2028-02-28T06:59, 2028-03-31, 2028-02-28",
        "daily, '', 2028-02-28T07:00, 2028-03-31, 2028-02-29",
        "daily, TUESDAY, 2028-02-28T07:00, 2028-03-31, 2028-03-01",
        "daily, '', 2028-02-28T07:00, 2028-02-28, 2028-02-29",
        "weekly, '', 2028-02-28T06:59, 2028-03-31, 2028-02-28",
        "weekly, '', 2028-02-28T07:00, 2028-03-31, 2028-03-06",
        "weekly, '', 2028-02-29T05:00, 2028-03-31, 2028-03-06",
        "weekly, '', 2028-02-29T05:00, 2028-03-05, 2028-02-29",
        "weekly, MONDAY, 2028-02-29T05:00, 2028-03-31, 2028-02-29",
        "weekly, '', 2028-12-26T05:00, 2029-01-31, 2029-01-01"
    })
    void isWhatTheContactWantsWhereThatIsInTime(
            String digest, String quiet, LocalDateTime now, LocalDate until, LocalDate expected) {
        PostingDays days = new PostingDays(now.atZone(BRUSSELS), HOUR);
        assertThat(days.first(due(until), contact(digest, quiet))).isEqualTo(expected);
    }

    @Test
    void theNextIsAfterTheDayThatIsTaken() {
        PostingDays days = new PostingDays(LocalDateTime.of(2028, 2, 28, 5, 0).atZone(BRUSSELS), HOUR);
        Posting taken =
                new Posting(due(LocalDate.of(2028, 3, 1)), contact("atOnce", "TUESDAY"), LocalDate.of(2028, 2, 28));
        Posting next = days.next(taken);
        assertThat(next.day()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(next.isInTime()).isTrue();
        assertThat(days.next(next).isInTime()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-25, 2028-03-25T07:00+01:00",
        // The night in which clocks go forward, and the one in which they go back.
        "2028-03-26, 2028-03-26T07:00+02:00",
        "2028-10-28, 2028-10-28T07:00+02:00",
        "2028-10-29, 2028-10-29T07:00+01:00",
        "2028-02-29, 2028-02-29T07:00+01:00",
        "2029-01-01, 2029-01-01T07:00+01:00"
    })
    void beginsAtTheSameHourByTheClock(LocalDate day, OffsetDateTime expected) {
        PostingDays days = new PostingDays(LocalDateTime.of(2028, 1, 1, 12, 0).atZone(BRUSSELS), HOUR);
        assertThat(days.start(day)).isEqualTo(expected);
    }

    @Test
    void beginsAtOnceWhereTheHourIsOver() {
        LocalDateTime noon = LocalDateTime.of(2028, 10, 29, 12, 0);
        PostingDays days = new PostingDays(noon.atZone(BRUSSELS), HOUR);
        assertThat(days.start(noon.toLocalDate()))
                .isEqualTo(noon.atZone(BRUSSELS).toOffsetDateTime());
    }

    private static Due due(LocalDate until) {
        return new Due(
                UUID.randomUUID(), null, UUID.randomUUID(), "launch", until, "voka", until, "email", false, false);
    }

    private static Reachable contact(String digest, String quiet) {
        Set<DayOfWeek> days = Arrays.stream(quiet.split("\\|"))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new Reachable(
                UUID.randomUUID(), "a@b.example", Locale.ENGLISH, null, digest, days, Set.of(), UUID.randomUUID());
    }
}
