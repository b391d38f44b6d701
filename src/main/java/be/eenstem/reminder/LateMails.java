package be.eenstem.reminder;

import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has a mail of an earlier day, that did not go then, take the place of that of today: a contact gets one a day. It stays the same
 * mail, as nobody may know whether it was accepted. To be called in a transaction.
 */
@ApplicationScoped
class LateMails {

    private final Statements statements;
    private final Jobs jobs;
    private final Clock clock;
    private final int hour;

    LateMails(
            Statements statements, Jobs jobs, Clock clock, @ConfigProperty(name = "eenstem.reminders.hour") int hour) {
        this.statements = statements;
        this.jobs = jobs;
        this.clock = clock;
        this.hour = hour;
    }

    /** A mail of an earlier day. */
    private record Late(UUID id, UUID contact) {}

    /**
     * The mail of today.
     *
     * @param state of its job: waiting, done or parked
     */
    private record Todays(UUID id, String state, int attempts) {

        boolean isUntried(Collection<UUID> taken) {
            return state.equals("waiting") && attempts <= (taken.contains(id) ? 1 : 0);
        }
    }

    /** Of the mails that were taken, those that go today. */
    Set<UUID> goingToday(Collection<UUID> taken) {
        Set<UUID> going = new LinkedHashSet<>(taken);
        LocalDate today = LocalDate.now(clock);
        for (Late late : late(taken, today)) {
            Optional<Todays> todays = todays(late.contact(), today);
            if (todays.isEmpty()) {
                moveTo(today, late.id());
            } else if (todays.get().isUntried(taken)) {
                absorb(todays.get().id(), late.id());
                moveTo(today, late.id());
                going.remove(todays.get().id());
            } else if (going.contains(todays.get().id())) {
                absorb(late.id(), todays.get().id());
                going.remove(late.id());
            } else if (!todays.get().state().equals("parked")) {
                jobs.postpone(
                        List.of(late.id()), new PostingDays(ZonedDateTime.now(clock), hour).start(today.plusDays(1)));
                going.remove(late.id());
            }
        }
        return going;
    }

    private List<Late> late(Collection<UUID> taken, LocalDate today) {
        return statements.query(
                """
                select id, contact from reminder_message where id = any (?) and not urgent and day < ?
                order by day, id for update
                """,
                row -> new Late(Statements.id(row, "id"), Statements.id(row, "contact")),
                taken.toArray(UUID[]::new),
                today);
    }

    private Optional<Todays> todays(UUID contact, LocalDate today) {
        return statements.query("""
                        select m.id, j.state, j.attempts from reminder_message m join job j on j.id = m.id
                        where m.contact = ? and m.day = ? and not m.urgent for update
                        """, LateMails::todays, contact, today).stream().findFirst();
    }

    private static Todays todays(ResultSet row) throws SQLException {
        return new Todays(Statements.id(row, "id"), row.getString("state"), row.getInt("attempts"));
    }

    private void absorb(UUID from, UUID into) {
        statements.update("""
                insert into reminder_in_message (message, reminder)
                select ?, reminder from reminder_in_message where message = ? on conflict do nothing
                """, into, from);
        statements.update("delete from reminder_message where id = ?", from);
    }

    private void moveTo(LocalDate day, UUID mail) {
        statements.update("update reminder_message set day = ? where id = ?", day, mail);
    }
}
