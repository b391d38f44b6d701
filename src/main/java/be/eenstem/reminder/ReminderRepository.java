package be.eenstem.reminder;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.access.ReminderRules;
import be.eenstem.identity.Caller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads reminders for a caller: those about what the caller may see. */
@ApplicationScoped
class ReminderRepository {

    private static final String FROM = "from reminder x left join campaign c on c.id = x.campaign";
    private static final String SEEN = "(x.organization = :seenFor or c.lead = :seenFor)";
    private static final String ABOUT_VISIBLE = """
            (x.condition is null or not exists (
                select from decision_condition k join decision d on d.id = k.decision
                join campaign about on about.id = any (agenda_item_campaigns(d.plan, d.number, d.item))
                where k.id = x.condition and not %s))""";
    /** Over so many nobody counts. */
    private static final int COUNTED = 100_000;

    private final EntityManager entities;
    private final Statements statements;

    ReminderRepository(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    Slice<Reminder> list(ReminderFilter filter, Caller caller, LocalDate today) {
        return seenBy(caller, today)
                .where("x.state in :status", "status", filter.status)
                .where("x.campaign = :campaign", "campaign", filter.campaign())
                .where("x.consultation = :consultation", "consultation", filter.consultation())
                .where("x.organization in :organization", "organization", filter.organization)
                .where("x.due >= :from", "from", filter.from())
                .where("x.due <= :to", "to", filter.to())
                .page(
                        entities,
                        Reminder.class,
                        filter,
                        filter.orderBy(ReminderFilter.SORT, "x.due desc, x.id desc", "x.id"),
                        COUNTED);
    }

    Optional<Reminder> find(UUID id, Caller caller, LocalDate today) {
        return seenBy(caller, today).where("x.id = :id", "id", id).all(entities, Reminder.class, "").stream()
                .findFirst();
    }

    Slice<Reminder> inbox(InboxFilter filter, Caller caller, LocalDate today) {
        return inboxOf(caller, today)
                .where("(x.read_at is not null) = :read", "read", filter.isRead())
                .page(entities, Reminder.class, filter, "order by x.sent_at desc, x.id desc");
    }

    Optional<Reminder> inInbox(UUID id, Caller caller, LocalDate today) {
        return inboxOf(caller, today).where("x.id = :id", "id", id).all(entities, Reminder.class, "").stream()
                .findFirst();
    }

    /** @param at null where it is as if nobody read it */
    void mark(UUID id, OffsetDateTime at) {
        statements.update("update reminder set read_at = ? where id = ?", at, id);
        entities.clear();
    }

    /** The mails in which a reminder goes, by their address. */
    List<Delivery> deliveries(UUID reminder) {
        return statements.query("""
                select m.id, s.address, m.day, j.state, j.attempts, m.sent_at,
                       case when j.state = 'waiting' then j.due_at end as next_at
                from reminder_in_message r
                join reminder_message m on m.id = r.message
                join contact_setting s on s.id = m.contact
                join job j on j.id = m.id
                where r.reminder = ? order by lower(s.address), m.day
                """, ReminderRepository::delivery, reminder);
    }

    /**
     * A mail in which a reminder goes.
     *
     * @param state waiting, done or parked
     * @param nextAt when it is tried next; null where it is not
     */
    record Delivery(
            UUID message,
            String address,
            LocalDate day,
            String state,
            int attempts,
            OffsetDateTime sentAt,
            OffsetDateTime nextAt) {}

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                Statements.id(row, "id"),
                row.getString("address"),
                Statements.day(row, "day"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("sent_at", OffsetDateTime.class),
                row.getObject("next_at", OffsetDateTime.class));
    }

    private static Select seenBy(Caller caller, LocalDate today) {
        return visible(Select.from(FROM).where(SEEN, "seenFor", ReminderRules.seenFor(caller)), caller, today);
    }

    private static Select inboxOf(Caller caller, LocalDate today) {
        Select select = Select.from(FROM)
                .where("x.content is not null")
                .where("x.organization = :inbox", "inbox", ReminderRules.inbox(caller));
        return visible(select, caller, today);
    }

    /** Leaves only what is about campaigns that the caller may see, or about none. */
    private static Select visible(Select select, Caller caller, LocalDate today) {
        CampaignVisibility visibility = new CampaignVisibility(caller, today);
        return visibility.bind(select.where("(x.campaign is null or " + visibility.visible("c") + ")")
                .where(ABOUT_VISIBLE.formatted(visibility.visible("about"))));
    }
}
