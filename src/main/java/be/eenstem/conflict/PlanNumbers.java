package be.eenstem.conflict;

import be.eenstem.platform.sql.ChangeNumbers;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which state of the plan a transaction sees, and the lock that lets one change of it follow the other. */
@ApplicationScoped
class PlanNumbers {

    private static final String PLAN = "plan";
    private static final String SETTINGS = "planSettings";

    private static final String LOCK =
            "select name, number from change_number where name in (?, ?) order by name for update";

    private static final String ADVANCE = """
            with locked as (
                select name, number from change_number where name in (?, ?) and %s order by name for update),
            advanced as (
                update change_number c set number = l.number + 1 from locked l where c.name = ? and l.name = ?)
            select name, number, set_config('plan_cache_mode', ?, true) from locked""".formatted(FootprintQuery.CONCERNED);

    /** What is asked about so few takes longer to plan than to answer. */
    private static final int FEW = 10;

    private final ChangeNumbers numbers;
    private final Statements statements;

    PlanNumbers(ChangeNumbers numbers, Statements statements) {
        this.numbers = numbers;
        this.statements = statements;
    }

    /**
     * @param plan grows with each change of campaigns
     * @param settings grows with each change of what surrounds them
     */
    record Numbers(long plan, long settings) {}

    /**
     * Locks, and gives the plan its next number. Where the campaigns are few, the transaction plans each statement once from here on,
     * whatever its values.
     *
     * @return what they were, or null where none of the campaigns counts or did, and nothing was locked
     */
    Numbers advanceFor(Collection<UUID> campaigns) {
        UUID[] ids = campaigns.toArray(UUID[]::new);
        String planning = ids.length > FEW ? "auto" : "force_generic_plan";
        Map<String, Long> locked = new HashMap<>();
        statements.each(
                ADVANCE,
                row -> locked.put(row.getString(1), row.getLong(2)),
                PLAN,
                SETTINGS,
                ids,
                ids,
                PLAN,
                PLAN,
                planning);
        if (locked.isEmpty()) {
            return null;
        }
        numbers.change();
        return new Numbers(locked.get(PLAN), locked.get(SETTINGS));
    }

    /** Has a transaction that begins see one state of the database to its end, and no plan that is older. */
    void seeOneState() {
        statements.update("set transaction isolation level repeatable read");
        numbers.forget();
    }

    /** As this request saw them first. */
    Numbers read() {
        return new Numbers(numbers.current(PLAN), numbers.current(SETTINGS));
    }

    /** From here to the end of the transaction nobody else detects: of two concurrent changes, the second sees the first. */
    Numbers lock() {
        Map<String, Long> locked = new HashMap<>();
        statements.each(LOCK, row -> locked.put(row.getString(1), row.getLong(2)), PLAN, SETTINGS);
        numbers.forget();
        return new Numbers(locked.get(PLAN), locked.get(SETTINGS));
    }

    /** For what may have to wait for hours. */
    void waitHoweverLong() {
        statements.update("set local lock_timeout = 0");
        statements.update("set local statement_timeout = 0");
    }

    void setPlan(long number) {
        set(PLAN, number);
    }

    void setSettings(long number) {
        set(SETTINGS, number);
    }

    /** Whether this request has changed something, so that it sees what nobody else does yet. */
    boolean isChanging() {
        return numbers.isChanging();
    }

    /** What this request has changed so far is committed, and from here on it is as one that has changed nothing. */
    void startOver() {
        numbers.startOver();
    }

    private void set(String name, long number) {
        numbers.change();
        statements.update("update change_number set number = ? where name = ?", number, name);
    }
}
