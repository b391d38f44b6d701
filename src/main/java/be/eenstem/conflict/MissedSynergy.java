package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** Close in time, but not parallel: at most 28 days lie between two campaigns on one aspect. */
@ApplicationScoped
class MissedSynergy implements ConflictRule {

    @Override
    public String type() {
        return "missedSynergy";
    }

    @Override
    public String severity() {
        return "info";
    }

    @Override
    public String suggestion() {
        return "align";
    }

    @Override
    public String findings() {
        return PairSql.findings(
                "o.period && daterange(lower(s.period) - 29, upper(s.period) + 29)",
                "not o.period && s.period and o.aspects && s.aspects");
    }
}
