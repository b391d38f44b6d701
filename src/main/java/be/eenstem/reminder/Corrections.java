package be.eenstem.reminder;

import be.eenstem.campaign.CampaignsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Follows the calendar in the transaction of its change: withdraws what no longer holds, and has whoever was told otherwise hear
 * how it is now. Those who may not hear of a campaign any more hear nothing, until they may again.
 */
@ApplicationScoped
class Corrections {

    private final ReminderStore store;
    private final ReminderQuery query;
    private final ReminderPlanner planner;
    private final DueReminders due;
    private final Clock clock;

    Corrections(ReminderStore store, ReminderQuery query, ReminderPlanner planner, DueReminders due, Clock clock) {
        this.store = store;
        this.query = query;
        this.planner = planner;
        this.due = due;
        this.clock = clock;
    }

    void on(@Observes CampaignsChanged change) {
        follow(change.campaigns());
    }

    /** Takes in how campaigns are now; to be called in a transaction. */
    void follow(Collection<UUID> changed) {
        List<RemindedCampaign> campaigns = query.reminding(changed);
        if (!campaigns.isEmpty()) {
            ReminderPlanner.Plan plan = planner.of(campaigns);
            new Following(campaigns, plan).withdrawAndCorrect();
            due.write(plan, LocalDate.now(clock));
        }
    }

    /** Some campaigns, and what was said of them. */
    private final class Following {

        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, RemindedCampaign> campaigns;
        private final ReminderPlanner.Plan plan;

        Following(List<RemindedCampaign> campaigns, ReminderPlanner.Plan plan) {
            this.campaigns = RemindedCampaign.byId(campaigns);
            this.plan = plan;
        }

        void withdrawAndCorrect() {
            Map<Recipient, Correction> corrections = new HashMap<>();
            Heard.of(store.tellings(campaigns.keySet(), false)).forEach((recipient, heard) -> {
                Told now = heard.now(campaigns.get(recipient.campaign()), plan);
                if (mayHear(recipient) && heard.isOtherThan(now, today)) {
                    corrections.put(recipient, correction(heard.last(), now));
                }
            });
            store.settle(
                    store.due(campaigns.keySet()).stream()
                            .filter(one -> !holds(one, corrections))
                            .map(Due::id)
                            .toList(),
                    "withdrawn");
            store.addCorrections(new ArrayList<>(corrections.values()), today);
        }

        private boolean mayHear(Recipient recipient) {
            return campaigns.get(recipient.campaign()).mayBeToldTo(recipient.organization(), today);
        }

        private boolean holds(Due one, Map<Recipient, Correction> corrections) {
            return one.isCorrection()
                    ? corrections.containsKey(one.recipient())
                    : plan.stillHolds(one, campaigns.get(one.campaign()), today);
        }

        private Correction correction(Telling last, Told now) {
            LocalDate end = campaigns.get(last.campaign()).period().end();
            return new Correction(
                    last.campaign(),
                    last.organization(),
                    end.isBefore(today) ? today : end,
                    last.channel(),
                    last.urgent(),
                    last.statutory(),
                    now);
        }
    }
}
