package be.eenstem.review;

import be.eenstem.audit.Accounts;
import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Writes down what is advised, decided and met. */
@ApplicationScoped
class ReviewWriter {

    private static final String ADVISE = """
            insert into agenda_advice (plan, number, item, text, account, at) values (?, ?, ?, ?, ?, ?)
            on conflict (plan, number, item) do update
            set text = excluded.text, account = excluded.account, at = excluded.at""";

    private static final String DECIDE = """
            insert into decision (plan, number, item, outcome, reason, present, quorum, corrects, account, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    private static final String CONDITION =
            "insert into decision_condition (decision, position, text, owner, due) values (?, ?, ?, ?, ?)";

    private static final String FULFIL = """
            insert into condition_fulfilment (condition, note, account, organization, at) values (?, ?, ?, ?, ?)
            on conflict (condition) do update
            set note = excluded.note, account = excluded.account, organization = excluded.organization, at = excluded.at""";

    private final Statements statements;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;

    ReviewWriter(Statements statements, Accounts accounts, CurrentCaller caller, Clock clock) {
        this.statements = statements;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    void advise(UUID plan, int number, String item, String text) {
        statements.update(ADVISE, plan, number, item, text, account(), OffsetDateTime.now(clock));
    }

    /** The id of the decision. */
    UUID decide(UUID plan, int number, DecisionRequest request, int quorum) {
        UUID id = statements
                .query(
                        DECIDE,
                        row -> Statements.id(row, "id"),
                        plan,
                        number,
                        request.item(),
                        request.outcome(),
                        request.reason(),
                        request.presentOrNone().toArray(String[]::new),
                        quorum,
                        request.corrects(),
                        account(),
                        OffsetDateTime.now(clock))
                .get(0);
        int position = 0;
        for (ConditionRequest condition : request.conditionsOrNone()) {
            statements.update(CONDITION, id, position++, condition.text(), condition.owner(), condition.due());
        }
        return id;
    }

    void fulfil(UUID condition, String note) {
        Caller by = caller.get();
        statements.update(FULFIL, condition, note, account(), by.organization(), OffsetDateTime.now(clock));
    }

    private UUID account() {
        return accounts.idOf(caller.get());
    }
}
