package be.eenstem.reminder;

import be.eenstem.platform.job.JobKind;
import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps the mails in which reminders go, one a contact and day but for what is urgent; each is a job. */
@ApplicationScoped
class MessageStore implements JobKind {

    /** The kind of the jobs. */
    static final String JOB = "reminderMail";

    private final Statements statements;
    private final Jobs jobs;
    private final Clock clock;

    MessageStore(Statements statements, Jobs jobs, Clock clock) {
        this.statements = statements;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String jobKind() {
        return JOB;
    }

    /** A mail and whom it goes to. */
    record Message(UUID id, UUID contact, boolean urgent) {}

    /** Puts reminders into the mails of their day; gives those whose contact has had its mail of that day. */
    List<Posting> join(List<Posting> postings, PostingDays days) {
        List<Posting.Key> keys = postings.stream()
                .map(Posting::key)
                .distinct()
                .sorted(Posting.Key.IN_TURN)
                .toList();
        Map<Posting.Key, UUID> found = begin(keys, days);
        found.putAll(open(keys.stream().filter(key -> !found.containsKey(key)).toList()));
        List<Posting> left = new ArrayList<>();
        List<Posting> joined = new ArrayList<>();
        postings.forEach(posting -> (found.containsKey(posting.key()) ? joined : left).add(posting));
        link(
                joined.stream().map(posting -> found.get(posting.key())).toArray(UUID[]::new),
                joined.stream().map(posting -> posting.due().id()).toArray(UUID[]::new));
        return left;
    }

    /** Puts what is urgent into mails of its own, one a contact. */
    void addUrgent(List<Posting> postings, PostingDays days) {
        if (postings.isEmpty()) {
            return;
        }
        Map<UUID, UUID> ids = new HashMap<>();
        postings.forEach(posting -> ids.computeIfAbsent(posting.contact().id(), contact -> UUID.randomUUID()));
        statements.update(
                "insert into reminder_message (id, contact, day, urgent) select id, contact, ?, true from unnest(?, ?) x (id, contact)",
                days.today(),
                ids.values().toArray(UUID[]::new),
                ids.keySet().toArray(UUID[]::new));
        jobs.add(JOB, ids.values(), days.start(days.today()));
        link(
                postings.stream()
                        .map(posting -> ids.get(posting.contact().id()))
                        .toArray(UUID[]::new),
                postings.stream().map(posting -> posting.due().id()).toArray(UUID[]::new));
    }

    List<Message> find(Collection<UUID> ids) {
        return statements.query(
                "select id, contact, urgent from reminder_message where id = any (?) order by id",
                row -> new Message(Statements.id(row, "id"), Statements.id(row, "contact"), row.getBoolean("urgent")),
                (Object) ids.toArray(UUID[]::new));
    }

    /** Those that say nothing any more, and the jobs of those whose contact is gone. */
    void remove(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jobs.remove(ids);
        statements.update("delete from reminder_message where id = any (?)", (Object) ids.toArray(UUID[]::new));
    }

    /** @param subjects by message */
    void sent(Map<UUID, String> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        statements.update(
                "update reminder_message m set sent_at = ?, subject = x.subject from unnest(?, ?) x (id, subject) where m.id = x.id",
                OffsetDateTime.now(clock),
                subjects.keySet().toArray(UUID[]::new),
                subjects.values().toArray(String[]::new));
        jobs.done(subjects.keySet());
    }

    /** Gives those that were not there yet. */
    private Map<Posting.Key, UUID> begin(List<Posting.Key> keys, PostingDays days) {
        Map<Posting.Key, UUID> begun = new HashMap<>();
        statements.each("""
                insert into reminder_message (contact, day, urgent)
                select contact, day, false from unnest(?, ?) x (contact, day)
                on conflict (contact, day) where not urgent do nothing returning id, contact, day
                """, row -> begun.put(key(row), Statements.id(row, "id")), contacts(keys), days(keys));
        Map<LocalDate, List<UUID>> byDay = new TreeMap<>();
        begun.forEach((key, id) ->
                byDay.computeIfAbsent(key.day(), day -> new ArrayList<>()).add(id));
        byDay.forEach((day, ids) -> jobs.add(JOB, ids, days.start(day)));
        return begun;
    }

    /** Those that nobody has begun to send, and will not before the transaction ends. */
    private Map<Posting.Key, UUID> open(List<Posting.Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<Posting.Key, UUID> open = new HashMap<>();
        statements.each("""
                select m.id, m.contact, m.day
                from unnest(?, ?) x (contact, day)
                join reminder_message m on m.contact = x.contact and m.day = x.day and not m.urgent
                """, row -> open.put(key(row), Statements.id(row, "id")), contacts(keys), days(keys));
        open.values().retainAll(jobs.untried(open.values()));
        return open;
    }

    private static Posting.Key key(ResultSet row) throws SQLException {
        return new Posting.Key(Statements.id(row, "contact"), Statements.day(row, "day"));
    }

    private void link(UUID[] messages, UUID[] reminders) {
        statements.update(
                "insert into reminder_in_message (message, reminder) select * from unnest(?, ?) on conflict do nothing",
                messages,
                reminders);
    }

    private static UUID[] contacts(List<Posting.Key> keys) {
        return keys.stream().map(Posting.Key::contact).toArray(UUID[]::new);
    }

    private static LocalDate[] days(List<Posting.Key> keys) {
        return keys.stream().map(Posting.Key::day).toArray(LocalDate[]::new);
    }
}
