package be.eenstem.reminder;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What was dealt with, and for how long that is known; to be called in a transaction. */
@ApplicationScoped
class ReminderHistory {

    private final Statements statements;

    ReminderHistory(Statements statements) {
        this.statements = statements;
    }

    /** Which of the recipients and occasions of some things, of use on a day, were dealt with already, one way or the other. */
    Set<Planned.Key> settled(Collection<UUID> subjects, LocalDate today) {
        return new HashSet<>(statements.query(
                """
                select rule, subject, milestone_day, organization from reminder
                where subject = any (?) and useful_until >= ? and rule is not null and state not in ('due', 'withdrawn')
                """,
                row -> new Planned.Key(
                        Statements.id(row, "rule"),
                        Statements.id(row, "subject"),
                        Statements.day(row, "milestone_day"),
                        row.getString("organization")),
                subjects.toArray(UUID[]::new),
                today));
    }

    /** Takes away what was of use until before a day, and the mails that nothing is in any more. */
    void forget(LocalDate before) {
        statements.update("""
                delete from reminder r where r.due < ? and r.useful_until < ? and r.state <> 'due'
                  and not exists (select from campaign c where c.id = r.campaign and c.end_day >= ?)
                """, before, before, before);
        statements.update("""
                delete from reminder_message m
                where m.day < ? and not exists (select from reminder_in_message r where r.message = m.id)
                """, before);
    }
}
