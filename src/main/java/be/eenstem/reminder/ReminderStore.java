package be.eenstem.reminder;

import be.eenstem.platform.sql.Statements;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.UUID;
import java.util.function.Function;

/** Keeps what was due to whom, and what became of it. */
@ApplicationScoped
class ReminderStore {

    private static final String COLUMNS = """
            r.id, r.rule, r.subject, r.milestone, r.milestone_day, r.organization, r.useful_until, r.channel, r.urgent, r.statutory
            """;

    private final Statements statements;
    private final ReminderChanges changes;
    private final ObjectMapper mapper;
    private final Clock clock;

    ReminderStore(Statements statements, ReminderChanges changes, ObjectMapper mapper, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Writes down those that are not there yet; one that was withdrawn is due again. */
    void add(List<Planned> planned, LocalDate today) {
        changes.make(
                """
                insert into reminder (rule, campaign, consultation, condition, milestone, milestone_day, organization, due,
                                      useful_until, channel, urgent, statutory, correction, state)
                select rule, case kind when 'campaign' then x.subject end, case kind when 'consultation' then x.subject end,
                       case kind when 'condition' then x.subject end, r.milestone, milestone_day, organization, due, useful_until,
                       r.channel, r.urgent, r.statutory, false, case when useful_until < ? then 'missed' else 'due' end
                from unnest(?, ?, ?, ?, ?, ?, ?) x (rule, subject, kind, milestone_day, organization, due, useful_until)
                join reminder_rule r on r.id = x.rule
                on conflict (rule, subject, milestone_day, organization) where not correction
                do update set state = 'due', due = excluded.due, useful_until = excluded.useful_until
                where reminder.state = 'withdrawn' and excluded.state = 'due'
                """,
                today,
                ids(planned, one -> one.rule().id),
                ids(planned, one -> one.subject().id()),
                texts(planned, one -> one.subject().kind()),
                days(planned, Planned::milestoneDay),
                texts(planned, Planned::organization),
                days(planned, Planned::day),
                days(planned, Planned::usefulUntil));
    }

    /**
     * Those that wait for nothing but a way to go.
     *
     * @param subjects null for all
     */
    List<Due> unassigned(Collection<UUID> subjects, int most) {
        UUID[] some = subjects == null ? null : subjects.toArray(UUID[]::new);
        return statements.query("select " + COLUMNS + """
                from reminder r
                where r.state = 'due' and (?::uuid[] is null or r.subject = any (?))
                  and not exists (select from reminder_in_message m join job j on j.id = m.message
                                  where m.reminder = r.id and j.state = 'waiting')
                order by r.id limit ? for update skip locked
                """, ReminderStore::due, some, some, most);
    }

    /** Of some things, those that are still to go. */
    List<Due> due(Collection<UUID> subjects) {
        return statements.query(
                "select " + COLUMNS
                        + "from reminder r where r.subject = any (?) and r.state = 'due' order by r.id for update",
                ReminderStore::due,
                (Object) subjects.toArray(UUID[]::new));
    }

    /** By message, those that are still to go; to one contact of an organization it may have gone before. */
    Map<UUID, List<Due>> inMessages(Collection<UUID> messages) {
        Map<UUID, List<Due>> found = new HashMap<>();
        statements.each(
                "select m.message, " + COLUMNS + """
                from reminder_in_message m join reminder r on r.id = m.reminder
                where m.message = any (?) and r.state in ('due', 'sent') order by m.message, r.subject, r.milestone_day, r.id
                """,
                row -> found.computeIfAbsent(Statements.id(row, "message"), id -> new ArrayList<>())
                        .add(due(row)),
                (Object) messages.toArray(UUID[]::new));
        return found;
    }

    /**
     * What organizations were told of some things, and how, in turn.
     *
     * @param inCorrections whether only corrections that went, or are to go, count
     */
    List<Telling> tellings(Collection<UUID> subjects, boolean inCorrections) {
        return statements.query(
                """
                select id, subject, organization, channel, urgent, statutory, correction, state, due, told::text as told from reminder
                where subject = any (?) and told is not null and (not ? or correction and state in ('due', 'sent')) order by subject, organization, sent_at nulls last, id
                """,
                row -> new Telling(
                        Statements.id(row, "id"),
                        Statements.id(row, "subject"),
                        row.getString("organization"),
                        row.getString("channel"),
                        row.getBoolean("urgent"),
                        row.getBoolean("statutory"),
                        row.getBoolean("correction"),
                        row.getString("state").equals("sent"),
                        Statements.day(row, "due"),
                        read(row.getString("told"))),
                subjects.toArray(UUID[]::new),
                inCorrections);
    }

    /** The ids of what is not over on a day, of whose milestone somebody was or is to be reminded. */
    List<UUID> remindedOf(String milestone, LocalDate today) {
        return statements.query("""
                select distinct r.subject from reminder r left join campaign c on c.id = r.campaign
                where (r.milestone = ? or jsonb_exists(r.told -> 'days', ?)) and coalesce(c.end_day >= ?, true) order by 1
                """, row -> Statements.id(row, "subject"), milestone, milestone, today);
    }

    /** Writes down corrections; where one is on its way already, it will tell all. */
    void addCorrections(List<Correction> corrections, LocalDate today) {
        if (corrections.isEmpty()) {
            return;
        }
        changes.make(
                """
                insert into reminder (campaign, consultation, condition, organization, due, useful_until, channel, urgent, statutory,
                                      correction, state, told)
                select case kind when 'campaign' then x.subject end, case kind when 'consultation' then x.subject end,
                       case kind when 'condition' then x.subject end, organization, ?, useful_until, channel, urgent, statutory,
                       true, 'due', told::jsonb
                from unnest(?, ?, ?, ?, ?, ?, ?, ?) x (subject, kind, organization, useful_until, channel, urgent, statutory, told)
                on conflict (subject, organization) where correction and state = 'due'
                do update set told = excluded.told, useful_until = excluded.useful_until
                """,
                today,
                ids(corrections, one -> one.subject().id()),
                texts(corrections, one -> one.subject().kind()),
                texts(corrections, Correction::organization),
                days(corrections, Correction::usefulUntil),
                texts(corrections, Correction::channel),
                corrections.stream().map(Correction::urgent).toArray(Boolean[]::new),
                corrections.stream().map(Correction::statutory).toArray(Boolean[]::new),
                texts(corrections, one -> write(one.told())));
    }

    /** @param state missed, withdrawn or declined */
    void settle(Collection<UUID> reminders, String state) {
        if (reminders.isEmpty()) {
            return;
        }
        lock(reminders);
        changes.make(
                "update reminder set state = ? where id = any (?) and state = 'due'",
                state,
                reminders.toArray(UUID[]::new));
    }

    /** Those that came too late to be of use. */
    void miss(LocalDate today) {
        changes.make("update reminder set state = 'missed' where state = 'due' and useful_until < ?", today);
    }

    /**
     * Notes that reminders were sent, and what they told; gives what those are about that had been withdrawn meanwhile.
     *
     * @param told by reminder
     */
    List<UUID> sent(Map<UUID, Told> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        List<Noted> unsent = lock(told.keySet()).stream()
                .filter(one -> !one.before().equals("sent"))
                .toList();
        List<UUID> ids = unsent.stream().map(Noted::id).toList();
        statements.update(
                """
                update reminder r set state = 'sent', sent_at = ?, told = x.told::jsonb
                from unnest(?, ?) x (id, told) where r.id = x.id
                """, OffsetDateTime.now(clock), ids(ids, Function.identity()), texts(ids, id -> write(told.get(id))));
        changes.count(unsent.size(), "sent");
        return unsent.stream()
                .filter(one -> one.before().equals("withdrawn"))
                .map(Noted::subject)
                .distinct()
                .toList();
    }

    private record Noted(UUID id, UUID subject, String before) {}

    /**
     * Keeps what reminders say, which are sent by that.
     *
     * @param inInbox those that nothing else tells of
     */
    void deliver(Map<UUID, Content> contents, Map<UUID, Told> told, Collection<UUID> inInbox) {
        if (contents.isEmpty()) {
            return;
        }
        statements.update(
                "update reminder r set content = x.content::jsonb from unnest(?, ?) x (id, content) where r.id = x.id",
                contents.keySet().toArray(UUID[]::new),
                contents.values().stream().map(this::write).toArray(String[]::new));
        statements.update(
                "update reminder set channel = 'inbox' where id = any (?)", (Object) inInbox.toArray(UUID[]::new));
        sent(told);
    }

    /** Those whose mails were all given up. */
    void giveUp(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return;
        }
        lock(statements.query(
                "select reminder from reminder_in_message where message = any (?)",
                row -> Statements.id(row, "reminder"),
                (Object) messages.toArray(UUID[]::new)));
        changes.make("""
                update reminder r set state = 'failed' where r.state = 'due'
                and r.id in (select reminder from reminder_in_message where message = any (?))
                and not exists (select from reminder_in_message m join job j on j.id = m.message
                                where m.reminder = r.id and j.state <> 'parked')
                """, (Object) messages.toArray(UUID[]::new));
    }

    /** Always in one order, so that nobody waits for each other. */
    private List<Noted> lock(Collection<UUID> reminders) {
        return statements.query(
                "select id, subject, state from reminder where id = any (?) order by id for update",
                row -> new Noted(Statements.id(row, "id"), Statements.id(row, "subject"), row.getString("state")),
                (Object) reminders.toArray(UUID[]::new));
    }

    /** Has one that failed due again. */
    void reopen(UUID reminder) {
        changes.make("update reminder set state = 'due' where id = ? and state = 'failed'", reminder);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                Statements.id(row, "id"),
                Statements.id(row, "rule"),
                Statements.id(row, "subject"),
                row.getString("milestone"),
                Statements.day(row, "milestone_day"),
                row.getString("organization"),
                Statements.day(row, "useful_until"),
                row.getString("channel"),
                row.getBoolean("urgent"),
                row.getBoolean("statutory"));
    }

    private Told read(String told) {
        try {
            return mapper.readValue(told, Told.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> UUID[] ids(List<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static <T> LocalDate[] days(List<T> all, Function<T, LocalDate> day) {
        return all.stream().map(day).toArray(LocalDate[]::new);
    }
}
