package be.eenstem.reminder;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Knows up to which day everything that was due is written down; to be called in a transaction. */
@ApplicationScoped
class ReminderPass {

    private final Statements statements;

    ReminderPass(Statements statements) {
        this.statements = statements;
    }

    /** @param first the day where there was none yet: nothing was missed before the first */
    LocalDate lastDay(LocalDate first) {
        LocalDate day = statements.query(
                        "select day from reminder_pass", row -> new LocalDate[] {Statements.day(row, "day")})
                .get(0)[0];
        return day == null ? first : day;
    }

    boolean isDone(LocalDate day) {
        return statements.number("select count(*) from reminder_pass where day >= ?", day) > 0;
    }

    void end(LocalDate day) {
        statements.update("update reminder_pass set day = ? where day is null or day < ?", day, day);
    }
}
