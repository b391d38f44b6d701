package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** Work side by side: the same aspect, at the same time. */
@ApplicationScoped
class Duplication extends PairRule {

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
    boolean holds(Footprint one, Footprint other) {
        return one.period().overlaps(other.period()) && one.sharesAspectWith(other);
    }
}
