package be.eenstem.conflict;

import be.eenstem.platform.sql.ChangeNumbers;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;

/** Which state of the plan a transaction sees, and the lock that lets one change of it follow the other. */
@ApplicationScoped
class PlanNumbers {

    private static final String PLAN = "plan";
    private static final String SETTINGS = "planSettings";

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

    /** As this request saw them first. */
    Numbers read() {
        return new Numbers(numbers.current(PLAN), numbers.current(SETTINGS));
    }

    /** From here to the end of the transaction nobody else detects: of two concurrent changes, the second sees the first. */
    Numbers lock() {
        statements.update("set local lock_timeout = '120s'");
        long plan = statements.number("select number from change_number where name = ? for update", PLAN);
        long settings = statements.number("select number from change_number where name = ?", SETTINGS);
        numbers.forget();
        return new Numbers(plan, settings);
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

    private void set(String name, long number) {
        numbers.change();
        statements.update("update change_number set number = ? where name = ?", number, name);
    }
}
