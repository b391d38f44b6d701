package be.eenstem.conflict;

import be.eenstem.conflict.PlanNumbers.Numbers;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The plan in memory, as it was committed last. Whoever reads it first asks the database for its number, and takes in what
 * changed since; so several instances on one database see the same.
 */
@ApplicationScoped
class PlanMemory {

    private static final Surroundings NOTHING =
            new Surroundings(Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), day -> false);
    private static final Numbers NEVER = new Numbers(-1, -1);

    private final PlanNumbers numbers;
    private final FootprintQuery footprints;
    private final SurroundingsQuery surroundings;
    private final Rules rules;
    private final Reaches reaches;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private PlanIndex plan;
    private volatile Numbers held = NEVER;

    PlanMemory(
            PlanNumbers numbers,
            FootprintQuery footprints,
            SurroundingsQuery surroundings,
            Rules rules,
            Reaches reaches) {
        this.numbers = numbers;
        this.footprints = footprints;
        this.surroundings = surroundings;
        this.rules = rules;
        this.reaches = reaches;
        this.plan = new PlanIndex(NOTHING, List.of(), reaches);
    }

    /** Looks at the plan as it is now committed; in a request that has changed something, perhaps as it was before that. */
    <T> T read(Function<PlanIndex, T> look) {
        Numbers current = numbers.read();
        if (!numbers.isChanging() && (held.plan() < current.plan() || held.settings() < current.settings())) {
            catchUp(current, true);
        }
        return look(look);
    }

    /**
     * Takes in what others changed, for a transaction that holds the lock of the plan and has not changed it yet; it may have
     * changed what surrounds the plan, so that is left as it is.
     */
    void catchUpLocked(Numbers current) {
        if (held.plan() < current.plan()) {
            catchUp(current, false);
        }
    }

    /** Takes in what one change has committed; where it would have to wait, the next reader asks the database instead. */
    void takeIn(Map<UUID, Footprint> now, long number) {
        if (held.plan() != number - 1 || !lock.writeLock().tryLock()) {
            return;
        }
        try {
            if (held.plan() == number - 1) {
                plan.putAll(now);
                held = new Numbers(number, held.settings());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Looks at the plan after {@link #catchUpLocked}. */
    <T> T readLocked(Function<PlanIndex, T> look) {
        return look(look);
    }

    /** Whether the surroundings in memory are those of a number. */
    boolean isUpToDate(Numbers current) {
        return held.settings() == current.settings();
    }

    /** The plan in surroundings as the transaction at hand sees them, to be changed by it alone. */
    PlanIndex ownCopy() {
        Surroundings own = surroundings.read();
        return look(shared -> shared.in(own, rules.counts(own), reaches));
    }

    /** The same, of a plan that is a transaction's own already. */
    PlanIndex ownCopy(PlanIndex plan) {
        Surroundings own = surroundings.read();
        return plan.in(own, rules.counts(own), reaches);
    }

    /** A plan from the campaigns themselves, as the transaction at hand sees them. */
    PlanIndex fromScratch() {
        Surroundings own = surroundings.read();
        PlanIndex scratch = new PlanIndex(own, rules.counts(own), reaches);
        footprints.fromScratch(scratch::put);
        scratch.settle();
        return scratch;
    }

    private <T> T look(Function<PlanIndex, T> look) {
        lock.readLock().lock();
        try {
            return look.apply(plan);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void catchUp(Numbers current, boolean withSurroundings) {
        lock.writeLock().lock();
        try {
            if (held.plan() < current.plan()) {
                footprints.since(held.plan(), plan::put, plan::remove);
                plan.settle();
                held = new Numbers(current.plan(), held.settings());
            }
            if (withSurroundings && held.settings() < current.settings()) {
                Surroundings now = surroundings.read();
                plan = plan.in(now, rules.counts(now), reaches);
                held = new Numbers(held.plan(), current.settings());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
