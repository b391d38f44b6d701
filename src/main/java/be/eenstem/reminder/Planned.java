package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A reminder to one organization.
 *
 * @param milestoneDay the day of what it reminds of
 * @param from the day from which it may go out
 * @param usefulUntil the last day on which it is of use
 * @param day the day on which it does
 */
record Planned(
        ReminderRule rule,
        Milestone milestone,
        Subject subject,
        LocalDate milestoneDay,
        LocalDate from,
        LocalDate usefulUntil,
        LocalDate day,
        String organization) {

    /** For so long one that does not go before its milestone is of use: an announcement may come a little late. */
    static final int GRACE_DAYS = 3;

    /** A milestone and an offset may each lead so far away. */
    static final int FURTHEST_DAYS = 2 * Offset.MOST_CALENDAR_DAYS;

    static final Comparator<Planned> IN_TURN = Comparator.comparing(Planned::day)
            .thenComparing(planned -> planned.subject().title())
            .thenComparing(planned -> planned.subject().id())
            .thenComparingInt(planned -> planned.milestone().position)
            .thenComparing(planned -> planned.rule().id)
            .thenComparing(Planned::organization);

    /**
     * The last day on which a reminder is of use.
     *
     * @param day the day on which it is due
     */
    static LocalDate usefulUntil(LocalDate milestoneDay, LocalDate day) {
        return day.isBefore(milestoneDay) ? milestoneDay : day.plusDays(GRACE_DAYS);
    }

    Recipient recipient() {
        return new Recipient(subject.id(), organization);
    }

    /** Whether whoever hears this needs not hear another one about the same. */
    boolean makesNeedless(Planned other) {
        return from.isAfter(other.from)
                && (rule.urgent || !other.rule.urgent)
                && (rule.statutory || !other.rule.statutory);
    }

    /** As it would be written down. */
    Due asDue() {
        return new Due(
                null,
                rule.id,
                subject.id(),
                rule.milestone,
                milestoneDay,
                organization,
                usefulUntil,
                rule.channel,
                rule.urgent,
                rule.statutory);
    }

    /** What makes it the same reminder, however often it is looked up. */
    Key key() {
        return new Key(rule.id, subject.id(), milestoneDay, organization);
    }

    /** One recipient and occasion. */
    record Key(UUID rule, UUID subject, LocalDate milestoneDay, String organization) {}
}
