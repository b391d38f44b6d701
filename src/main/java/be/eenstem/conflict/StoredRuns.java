package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The ids of stored runs of days, held in memory until the plan is another. */
@ApplicationScoped
class StoredRuns {

    private static final Set<String> TYPES = Set.of("contactPressure", "focusGap", "uncoupledEnforcement");

    private final PlanNumbers numbers;
    private final StoredQuery stored;
    private volatile Known held = new Known(new PlanNumbers.Numbers(-1, -1), List.of());

    StoredRuns(PlanNumbers numbers, StoredQuery stored) {
        this.numbers = numbers;
        this.stored = stored;
    }

    record Known(PlanNumbers.Numbers at, List<StoredConflict> runs) {

        /** The id of the stored run that overlaps one found in a picture of the plan, whole or open; or null. */
        UUID idOf(Finding finding, Scope scope) {
            return runs.stream()
                    .filter(run -> run.row().scope() == Scope.ALL || run.row().scope() == scope)
                    .filter(run -> run.row().finding().isOf(finding.type(), finding.setting())
                            && run.row().days().overlaps(finding.days()))
                    .map(run -> run.row().id())
                    .findFirst()
                    .orElse(null);
        }
    }

    Known known() {
        PlanNumbers.Numbers current = numbers.read();
        Known known = held;
        if (!known.at().equals(current)) {
            known = new Known(current, stored.withoutCampaign(TYPES));
            held = known;
        }
        return known;
    }
}
