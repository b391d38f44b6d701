package be.eenstem.privacy;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;

/** The answers kept under idempotency keys, which name the account that got them. */
@ApplicationScoped
class KeptAnswers {

    private final Statements statements;

    KeptAnswers(Statements statements) {
        this.statements = statements;
    }

    /** Those to registrations of organizations hold contacts. */
    void forgetOrganizations() {
        statements.update("delete from idempotency_key where operation like '% /v1/organizations?%'");
    }

    void forget(String subject) {
        statements.update("delete from idempotency_key where caller = ?", subject);
    }
}
