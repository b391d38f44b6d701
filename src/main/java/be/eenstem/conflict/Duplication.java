package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** Work side by side: same aspect, overlapping audience, at the same time. */
@ApplicationScoped
class Duplication implements ConflictRule {

    @Override
    public String type() {
        return "duplication";
    }

    @Override
    public String severity() {
        return "warning";
    }

    @Override
    public String suggestion() {
        return "join";
    }

    @Override
    public String findings() {
        return PairSql.findings("o.period && s.period", "o.aspects && s.aspects");
    }
}
