package be.eenstem.reminder;

import be.eenstem.platform.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The steps of sending, each a transaction of its own, so that a process can die between any two. */
@ApplicationScoped
@Transactional
class SendingService {

    private final ReminderQuery query;
    private final CampaignQuery campaigns;
    private final ReminderPlanner planner;
    private final ReminderPass pass;
    private final DueReminders due;
    private final Corrections corrections;
    private final Jobs jobs;
    private final Composer composer;
    private final MessageStore messages;
    private final ReminderStore store;
    private final SubjectStates states;
    private final ReminderHistory history;
    private final Clock clock;
    private final Period keep;

    SendingService(
            ReminderQuery query,
            CampaignQuery campaigns,
            ReminderPlanner planner,
            ReminderPass pass,
            DueReminders due,
            Corrections corrections,
            Jobs jobs,
            Composer composer,
            MessageStore messages,
            ReminderStore store,
            SubjectStates states,
            ReminderHistory history,
            Clock clock,
            @ConfigProperty(name = "eenstem.reminders.keep") Period keep) {
        this.query = query;
        this.campaigns = campaigns;
        this.planner = planner;
        this.pass = pass;
        this.due = due;
        this.corrections = corrections;
        this.jobs = jobs;
        this.composer = composer;
        this.messages = messages;
        this.store = store;
        this.states = states;
        this.history = history;
        this.clock = clock;
        this.keep = keep;
    }

    /** Whether all that is due today is written down. */
    boolean isWritten() {
        return pass.isDone(today());
    }

    /** What can still remind, by its id. */
    List<UUID> reminding() {
        return query.reminding(today(), Planned.FURTHEST_DAYS);
    }

    /** Writes down what is due of some of it. */
    void write(Collection<UUID> subjects) {
        due.write(planner.of(query.subjects(subjects)), pass.lastDay(today()));
    }

    /**
     * Ends a look at all there is. Whoever was told of a campaign before its embargo may hear of it again once that ended by date.
     *
     * @param begun the day on which it began
     */
    void end(LocalDate begun) {
        corrections.follow(query.concerned(campaigns.revealed(pass.lastDay(today()), today())));
        due.tidy();
        pass.end(begun);
    }

    /** Takes away what is old. */
    void forget() {
        history.forget(today().minus(keep));
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
        Set<UUID> overtaken = new HashSet<>(store.sent(told));
        overtaken.addAll(states.changed(accepted.stream().map(Composed::states).toList()));
        if (!overtaken.isEmpty()) {
            corrections.follow(query.subjects(overtaken));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
