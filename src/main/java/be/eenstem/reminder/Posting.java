package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A reminder on its way into a mail.
 *
 * @param day the day of the mail
 */
record Posting(Due due, Contacts.Reachable contact, LocalDate day) {

    /** What a mail that is not urgent is one of. */
    record Key(UUID contact, LocalDate day) {

        static final Comparator<Key> IN_TURN = Comparator.comparing(Key::day).thenComparing(Key::contact);
    }

    Key key() {
        return new Key(contact.id(), day);
    }

    Posting on(LocalDate other) {
        return new Posting(due, contact, other);
    }

    boolean isInTime() {
        return !day.isAfter(due.usefulUntil());
    }
}
