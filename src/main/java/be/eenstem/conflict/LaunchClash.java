package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** Competition for attention: different aspects, started at most 6 days from each other. */
@ApplicationScoped
class LaunchClash implements ConflictRule {

    @Override
    public String type() {
        return "launchClash";
    }

    @Override
    public String severity() {
        return "warning";
    }

    @Override
    public String suggestion() {
        return "move";
    }

    @Override
    public String findings() {
        return PairSql.findings(
                "o.period && daterange(lower(s.period) - 6, lower(s.period) + 7)",
                "abs(lower(o.period) - lower(s.period)) <= 6 and not o.aspects && s.aspects");
    }
}
