package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what reminders are about, whatever it is. */
@ApplicationScoped
class ReminderQuery {

    private final CampaignQuery campaigns;
    private final RoundQuery rounds;
    private final ConditionQuery conditions;

    ReminderQuery(CampaignQuery campaigns, RoundQuery rounds, ConditionQuery conditions) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.conditions = conditions;
    }

    /** Those with an id, however they stand. */
    List<Subject> subjects(Collection<UUID> ids) {
        List<Subject> found = new ArrayList<>(campaigns.campaigns(ids));
        if (found.size() < ids.size()) {
            found.addAll(rounds.rounds(ids));
            found.addAll(conditions.conditions(ids));
        }
        return found;
    }

    /** The ids of those that can still remind, where no milestone or rule leads further than so many days. */
    List<UUID> reminding(LocalDate today, int days) {
        LocalDate since = today.minusDays(days);
        List<UUID> found = new ArrayList<>(campaigns.confirmed(since));
        found.addAll(rounds.endingFrom(since));
        found.addAll(conditions.open(since));
        return found;
    }

    /** Of some campaigns, and the conditions about them, those that remind, or of which somebody was to hear. */
    List<Subject> concerned(Collection<UUID> changed) {
        List<Subject> found = new ArrayList<>(campaigns.reminding(changed));
        List<UUID> about = conditions.about(changed);
        if (!about.isEmpty()) {
            found.addAll(conditions.conditions(about));
        }
        return found;
    }

    /** What belongs to the months of a plan: campaigns in them, rounds and conditions of its versions. */
    List<Subject> ofPlan(UUID plan, DateSpan horizon, LocalDate today) {
        List<Subject> found = new ArrayList<>(campaigns.confirmed(horizon));
        found.addAll(rounds.rounds(plan, today));
        found.addAll(conditions.conditions(plan, today));
        return found;
    }

    /** What has a day within so many days of some. */
    List<Subject> near(DateSpan span, int days) {
        DateSpan near = new DateSpan(span.start().minusDays(days), span.end().plusDays(days));
        List<Subject> found = new ArrayList<>(campaigns.confirmed(near));
        found.addAll(rounds.rounds(null, near.start()));
        found.addAll(conditions.conditions(null, near.start()));
        return found;
    }
}
