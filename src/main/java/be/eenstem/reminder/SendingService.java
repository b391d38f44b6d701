package be.eenstem.reminder;

import be.eenstem.platform.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of sending, each a transaction of its own, so that a process can die between any two. */
@ApplicationScoped
@Transactional
class SendingService {

    private final ReminderQuery query;
    private final ReminderPlanner planner;
    private final ReminderPass pass;
    private final DueReminders due;
    private final Corrections corrections;
    private final Jobs jobs;
    private final Composer composer;
    private final MessageStore messages;
    private final ReminderStore store;
    private final Clock clock;

    SendingService(
            ReminderQuery query,
            ReminderPlanner planner,
            ReminderPass pass,
            DueReminders due,
            Corrections corrections,
            Jobs jobs,
            Composer composer,
            MessageStore messages,
            ReminderStore store,
            Clock clock) {
        this.query = query;
        this.planner = planner;
        this.pass = pass;
        this.due = due;
        this.corrections = corrections;
        this.jobs = jobs;
        this.composer = composer;
        this.messages = messages;
        this.store = store;
        this.clock = clock;
    }

    /** Whether all that is due today is written down. */
    boolean isWritten() {
        return pass.isDone(today());
    }

    /** The campaigns that can still remind, in order. */
    List<UUID> campaigns() {
        return query.confirmed(today().minusDays(2L * Offset.MOST_CALENDAR_DAYS));
    }

    /** Writes down what is due of some campaigns. */
    void write(Collection<UUID> campaigns) {
        due.write(planner.of(query.campaigns(campaigns)), pass.lastDay(today()));
    }

    /**
     * Ends a look at all campaigns. Whoever was told of a campaign before its embargo may hear of it again once that ended by date.
     */
    void end() {
        corrections.follow(query.revealed(pass.lastDay(today()), today()));
        due.tidy();
        pass.end(today());
    }

    /** Mails that nobody else takes for the time of a lease. */
    List<UUID> take(int most, Duration lease) {
        return jobs.claim(MessageStore.JOB, most, lease);
    }

    /** Those of them that have something to say; the others are not any more. */
    List<Composed> compose(Collection<UUID> taken) {
        return composer.compose(taken);
    }

    /**
     * Notes what became of mails.
     *
     * @param later why they are to be tried again, by id
     * @param never why they are not
     */
    void note(Collection<Composed> accepted, Map<UUID, String> later, Map<UUID, String> never) {
        noteAccepted(accepted);
        jobs.failed(later);
        jobs.park(never);
        Map<UUID, String> failed = new HashMap<>(later);
        failed.putAll(never);
        store.giveUp(failed.keySet());
    }

    private void noteAccepted(Collection<Composed> accepted) {
        Map<UUID, String> subjects = new HashMap<>();
        Map<UUID, Told> told = new HashMap<>();
        accepted.forEach(mail -> {
            subjects.put(mail.letter().id(), mail.letter().subject());
            told.putAll(mail.told());
        });
        messages.sent(subjects);
        List<UUID> overtaken = store.sent(told);
        if (!overtaken.isEmpty()) {
            corrections.follow(overtaken);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
