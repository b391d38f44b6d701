package be.eenstem.conflict;

import be.eenstem.conflict.PlanNumbers.Numbers;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The plan as a transaction that changes it sees it: nobody else does until it commits. */
@TransactionScoped
class OwnPlan {

    private final PlanNumbers planNumbers;
    private final PlanMemory memory;
    private final Map<UUID, Footprint> taken = new HashMap<>();
    private Numbers numbers;
    private PlanIndex plan;

    OwnPlan(PlanNumbers planNumbers, PlanMemory memory) {
        this.planNumbers = planNumbers;
        this.memory = memory;
    }

    /** Waits until nobody else is changing the plan; gives the number of this change. */
    long begin() {
        if (numbers == null) {
            numbers = planNumbers.lock();
            memory.catchUpLocked(numbers);
            planNumbers.setPlan(numbers.plan() + 1);
        }
        return numbers.plan() + 1;
    }

    boolean isBegun() {
        return numbers != null;
    }

    /** The one in memory is read as it is as long as this transaction has added nothing to it. */
    <T> T look(Function<PlanIndex, T> look) {
        if (plan == null && (!taken.isEmpty() || !memory.isUpToDate(numbers))) {
            plan = withTaken(memory.ownCopy());
        }
        return plan == null ? memory.readLocked(look) : look.apply(plan);
    }

    /** Takes in what campaigns have become, null where they no longer count. */
    void take(Map<UUID, Footprint> now) {
        if (plan == null) {
            taken.putAll(now);
        } else {
            put(plan, now);
        }
    }

    /** Looks around again. */
    void settingsChanged() {
        begin();
        plan = plan == null ? withTaken(memory.ownCopy()) : memory.ownCopy(plan);
        planNumbers.setSettings(numbers.settings() + 1);
    }

    private PlanIndex withTaken(PlanIndex index) {
        put(index, taken);
        return index;
    }

    private static void put(PlanIndex index, Map<UUID, Footprint> now) {
        now.forEach((campaign, footprint) -> {
            if (footprint == null) {
                index.remove(campaign);
            } else {
                index.put(footprint);
            }
        });
        index.settle();
    }
}
