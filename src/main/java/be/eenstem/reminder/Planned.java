package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A reminder to one organization.
 *
 * @param milestoneDay the day of what it reminds of
 * @param day the day on which it goes out
 */
record Planned(
        ReminderRule rule,
        Milestone milestone,
        RemindedCampaign campaign,
        LocalDate milestoneDay,
        LocalDate day,
        String organization) {

    static final Comparator<Planned> IN_TURN = Comparator.comparing(Planned::day)
            .thenComparing(planned -> planned.campaign().title())
            .thenComparing(planned -> planned.campaign().id())
            .thenComparingInt(planned -> planned.milestone().position)
            .thenComparing(planned -> planned.rule().id)
            .thenComparing(Planned::organization);
}
