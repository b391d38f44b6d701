package be.eenstem.conflict;

import be.eenstem.campaign.CampaignConfirming;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets no campaign be confirmed that has an open conflict which blocks it. */
@ApplicationScoped
class ConfirmGuard {

    private final PlanNumbers numbers;
    private final StoredQuery stored;
    private final PressureKnowledge pressure;

    ConfirmGuard(PlanNumbers numbers, StoredQuery stored, PressureKnowledge pressure) {
        this.numbers = numbers;
        this.stored = stored;
        this.pressure = pressure;
    }

    /** After whoever is detecting: a blackout that was just saved counts. */
    void on(@Observes CampaignConfirming confirming) {
        numbers.lock();
        UUID campaign = confirming.campaign();
        long blocking = stored.of(Set.of(campaign), Set.of()).stream()
                        .filter(ConfirmGuard::isBlocking)
                        .count()
                + stored.withoutCampaign(Set.of(KnownConflict.PRESSURE)).stream()
                        .filter(ConfirmGuard::isBlocking)
                        .filter(run -> takesPart(campaign, run))
                        .count();
        if (blocking > 0) {
            throw ProblemException.of(ProblemType.BLOCKED, "problem.blocked.conflicts", blocking);
        }
    }

    private boolean takesPart(UUID campaign, StoredConflict run) {
        List<Footprint> campaigns =
                pressure.campaigns(run.row().finding().setting(), run.row().days(), Scope.WHOLE);
        return campaigns.stream().anyMatch(one -> one.campaign().equals(campaign));
    }

    private static boolean isBlocking(StoredConflict conflict) {
        return conflict.row().scope() != Scope.OPEN
                && !conflict.isWaived()
                && conflict.row().finding().severity().equals("blocking");
    }
}
