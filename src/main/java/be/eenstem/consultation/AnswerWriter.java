package be.eenstem.consultation;

import be.eenstem.audit.Accounts;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Writes answers, which never change, and what became of them, which may. */
@ApplicationScoped
class AnswerWriter {

    private static final String ANSWER = """
            insert into consultation_answer (consultation, organization, campaign, position, text, late, account, at)
            values (?, ?, cast(? as uuid), ?, ?, ?, ?, ?)
            on conflict (consultation, organization, campaign) do nothing returning id""";
    private static final String REPLY = """
            insert into consultation_reply (answer, outcome, text, account, at) values (?, ?, ?, ?, ?)
            on conflict (answer) do update
            set outcome = excluded.outcome, text = excluded.text, account = excluded.account, at = excluded.at""";

    private final Statements statements;
    private final Accounts accounts;
    private final Clock clock;

    AnswerWriter(Statements statements, Accounts accounts, Clock clock) {
        this.statements = statements;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The id of the answer, or nothing where the organization has answered that already. */
    Optional<UUID> answer(Consultation round, String organization, AnswerRequest request, Caller by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean late = now.toLocalDate().isAfter(round.deadline);
        return statements
                .query(
                        ANSWER,
                        row -> Statements.id(row, "id"),
                        round.id,
                        organization,
                        request.campaign(),
                        request.position(),
                        request.said(),
                        late,
                        accounts.idOf(by),
                        now)
                .stream()
                .findFirst();
    }

    void reply(UUID answer, ReplyRequest request, Caller by) {
        statements.update(
                REPLY, answer, request.outcome(), request.text(), accounts.idOf(by), OffsetDateTime.now(clock));
    }
}
