package be.eenstem.reminder;

import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Tally;
import be.eenstem.platform.sql.Statements;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings reminders into another state, and counts them in it. */
@Startup
@ApplicationScoped
class ReminderChanges {

    private final Statements statements;
    private final Tally tally;

    ReminderChanges(Statements statements, Meters meters) {
        this.statements = statements;
        this.tally = meters.tally(
                "eenstem.reminders",
                "Reminders that came into a state.",
                Label.of("state", "due", "sent", "failed", "missed", "withdrawn", "declined"));
    }

    /** @param change an insert or update of reminders, without what it returns */
    void make(String change, Object... values) {
        statements.query(change + " returning state", row -> row.getString("state"), values).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((state, many) -> count(many, state));
    }

    /** So many that something else brought there. */
    void count(long many, String state) {
        tally.add(many, state);
    }
}
