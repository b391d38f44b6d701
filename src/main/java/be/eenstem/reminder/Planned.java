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
        RemindedCampaign campaign,
        LocalDate milestoneDay,
        LocalDate from,
        LocalDate usefulUntil,
        LocalDate day,
        String organization) {

    /** For so long one that does not go before its milestone is of use: an announcement may come a little late. */
    static final int GRACE_DAYS = 3;

    static final Comparator<Planned> IN_TURN = Comparator.comparing(Planned::day)
            .thenComparing(planned -> planned.campaign().title())
            .thenComparing(planned -> planned.campaign().id())
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
        return new Recipient(campaign.id(), organization);
    }

    /** What makes it the same reminder, however often it is looked up. */
    Key key() {
        return new Key(rule.id, campaign.id(), milestoneDay, organization);
    }

    /** One recipient and occasion. */
    record Key(UUID rule, UUID campaign, LocalDate milestoneDay, String organization) {}
}
