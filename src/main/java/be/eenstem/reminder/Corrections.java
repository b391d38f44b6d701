package be.eenstem.reminder;

import be.eenstem.campaign.CampaignsChanged;
import be.eenstem.consultation.ConsultationChanged;
import be.eenstem.review.ConditionsChanged;
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
 * how it is now. Those who may not hear of something any more hear nothing, until they may again.
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
        follow(query.concerned(change.campaigns()));
    }

    void on(@Observes ConsultationChanged change) {
        follow(query.subjects(List.of(change.consultation())));
    }

    void on(@Observes ConditionsChanged change) {
        follow(query.subjects(change.conditions()));
    }

    /** Takes in how some things are now; to be called in a transaction. */
    void follow(Collection<? extends Subject> changed) {
        if (!changed.isEmpty()) {
            ReminderPlanner.Plan plan = planner.of(changed);
            new Following(changed, plan).withdrawAndCorrect();
            due.write(plan, LocalDate.now(clock));
        }
    }

    /** Some things, and what was said of them. */
    private final class Following {

        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, Subject> subjects;
        private final ReminderPlanner.Plan plan;

        Following(Collection<? extends Subject> subjects, ReminderPlanner.Plan plan) {
            this.subjects = Subject.byId(subjects);
            this.plan = plan;
        }

        void withdrawAndCorrect() {
            // What is being noted as sent is waited for, so that it is among what was told.
            List<Due> due = store.due(subjects.keySet());
            Map<Recipient, Correction> corrections = new HashMap<>();
            Heard.of(store.tellings(subjects.keySet(), false)).forEach((recipient, heard) -> {
                Told now = heard.now(subjects.get(recipient.subject()), plan);
                if (mayHear(recipient) && heard.isOtherThan(now, today)) {
                    corrections.put(recipient, correction(heard.last(), now));
                }
            });
            store.settle(
                    due.stream()
                            .filter(one -> !holds(one, corrections))
                            .map(Due::id)
                            .toList(),
                    "withdrawn");
            store.addCorrections(new ArrayList<>(corrections.values()), today);
        }

        private boolean mayHear(Recipient recipient) {
            return subjects.get(recipient.subject()).mayBeToldTo(recipient.organization(), today);
        }

        private boolean holds(Due one, Map<Recipient, Correction> corrections) {
            return one.isCorrection()
                    ? corrections.containsKey(one.recipient())
                    : plan.stillHolds(one, subjects.get(one.subject()), today);
        }

        private Correction correction(Telling last, Told now) {
            Subject subject = subjects.get(last.subject());
            LocalDate end = subject.period().end();
            return new Correction(
                    subject,
                    last.organization(),
                    end.isBefore(today) ? today : end,
                    last.channel(),
                    last.urgent(),
                    last.statutory(),
                    now);
        }
    }
}
