package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * On which day, and from which hour on, a contact gets what is due.
 *
 * @param hour of each day from which mails go out
 */
record PostingDays(ZonedDateTime now, int hour) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /** The first day that can be. */
    LocalDate first(Due due, Contacts.Reachable contact) {
        boolean isCollected = !contact.digest().equals("atOnce");
        return day(due, contact, isCollected && now.getHour() >= hour ? today().plusDays(1) : today());
    }

    /** The next, where the contact has had its mail. */
    Posting next(Posting posting) {
        return posting.on(day(posting.due(), posting.contact(), posting.day().plusDays(1)));
    }

    /** From when a mail of a day may go. */
    OffsetDateTime start(LocalDate day) {
        OffsetDateTime start = day.atTime(hour, 0).atZone(now.getZone()).toOffsetDateTime();
        return start.isBefore(now.toOffsetDateTime()) ? now.toOffsetDateTime() : start;
    }

    /** As the contact wants it; where that would be too late to be of use, as soon as possible. */
    private LocalDate day(Due due, Contacts.Reachable contact, LocalDate from) {
        Predicate<LocalDate> isQuiet = day -> contact.quietDays().contains(day.getDayOfWeek());
        Predicate<LocalDate> isCollected =
                day -> !contact.digest().equals("weekly") || day.getDayOfWeek() == DayOfWeek.MONDAY;
        return firstOf(from, due.usefulUntil(), isCollected.and(isQuiet.negate()))
                .or(() -> firstOf(from, due.usefulUntil(), isQuiet.negate()))
                .orElse(from);
    }

    private static Optional<LocalDate> firstOf(LocalDate from, LocalDate until, Predicate<LocalDate> fits) {
        return from.isAfter(until)
                ? Optional.empty()
                : from.datesUntil(until.plusDays(1)).filter(fits).findFirst();
    }
}
