package be.eenstem.conflict;

import be.eenstem.conflict.PlanNumbers.Numbers;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The plan as a transaction that changes it sees it: nobody else does until it commits. */
@TransactionScoped
class OwnPlan {

    private final PlanNumbers planNumbers;
    private final FootprintQuery footprints;
    private final PlanMemory memory;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<UUID, Footprint> taken = new HashMap<>();
    private Numbers numbers;
    private PlanIndex plan;

    OwnPlan(
            PlanNumbers planNumbers,
            FootprintQuery footprints,
            PlanMemory memory,
            TransactionSynchronizationRegistry transaction) {
        this.planNumbers = planNumbers;
        this.footprints = footprints;
        this.memory = memory;
        this.transaction = transaction;
    }

    /** Waits until nobody else is changing the plan; gives the number of this change. */
    long begin() {
        if (numbers == null) {
            numbers = planNumbers.lock();
            planNumbers.setPlan(number());
            begun();
        }
        return number();
    }

    /** The same where any of some campaigns counts or did; false where none does. */
    boolean beginFor(Collection<UUID> campaigns) {
        if (numbers != null) {
            return footprints.concern(campaigns);
        }
        numbers = planNumbers.advanceFor(campaigns);
        if (numbers == null) {
            return false;
        }
        begun();
        return true;
    }

    long number() {
        return numbers.plan() + 1;
    }

    private void begun() {
        memory.catchUpLocked(numbers);
        transaction.registerInterposedSynchronization(new Publishing());
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
            plan.putAll(now);
        }
    }

    /** Looks around again. */
    void settingsChanged() {
        begin();
        plan = plan == null ? withTaken(memory.ownCopy()) : memory.ownCopy(plan);
        planNumbers.setSettings(numbers.settings() + 1);
    }

    /** Spares the next one the question what this one changed. */
    private final class Publishing implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && plan == null) {
                memory.takeIn(taken, number());
            }
        }
    }

    private PlanIndex withTaken(PlanIndex index) {
        index.putAll(taken);
        return index;
    }
}
