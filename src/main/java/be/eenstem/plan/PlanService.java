package be.eenstem.plan;

import be.eenstem.access.PlanRules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the plans as they are drawn up, and which of them is current. */
@ApplicationScoped
@Transactional
class PlanService {

    private final PlanRepository repository;
    private final VersionQuery versions;
    private final CurrentCaller caller;
    private final Event<PlanAnnounced> announced;
    private final Clock clock;

    PlanService(
            PlanRepository repository,
            VersionQuery versions,
            CurrentCaller caller,
            Event<PlanAnnounced> announced,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.caller = caller;
        this.announced = announced;
        this.clock = clock;
    }

    Slice<Plan> list(PlanFilter filter) {
        return repository.list(filter, PlanRules.seesAll(caller.get()));
    }

    /** Fails with 404 where there is no such plan, or none the caller may see. */
    Plan get(UUID id) {
        return repository.find(id, PlanRules.seesAll(caller.get())).orElseThrow(() -> ProblemException.notFound(id));
    }

    /** The same, as it is once nobody else changes it, submits it or decides on it. */
    Plan hold(UUID id) {
        Plan plan = get(id);
        if (!repository.lock(plan)) {
            throw ProblemException.notFound(id);
        }
        return plan;
    }

    Plan create(PlanRequest request) {
        Plan plan = new Plan();
        plan.update(request);
        repository.save(plan);
        return plan;
    }

    /** @param change what the plan, as it is now, becomes */
    Plan change(UUID id, String ifMatch, Function<Plan, PlanRequest> change) {
        Plan plan = hold(id);
        Etags.requireMatch(ifMatch, plan.etag());
        PlanRequest request = change.apply(plan);
        requireHorizonOfVersions(plan, request);
        plan.update(request);
        repository.save(plan);
        return plan;
    }

    /** What was submitted is for some months, and cannot become a plan for others. */
    private void requireHorizonOfVersions(Plan plan, PlanRequest request) {
        if (!plan.horizon().equals(request.horizon()) && versions.last(plan.id) > 0) {
            throw ProblemException.of(ProblemType.INVALID_TRANSITION, "problem.invalidTransition.horizon");
        }
    }

    /** Removes a plan that was never submitted. */
    void delete(UUID id, String ifMatch) {
        Plan plan = hold(id);
        Etags.requireMatch(ifMatch, plan.etag());
        if (versions.last(id) > 0) {
            throw ProblemException.of(ProblemType.INVALID_TRANSITION, "problem.invalidTransition.submitted");
        }
        repository.remove(plan);
    }

    /** Makes a plan the current one for its horizon; fails with 409 where another just became that. */
    void announce(UUID id) {
        Plan plan = get(id);
        plan.announcedAt = OffsetDateTime.now(clock);
        if (!repository.makeCurrent(plan)) {
            throw ProblemException.of(ProblemType.CONFLICTING_CHANGE);
        }
        announced.fire(new PlanAnnounced(id, versions.last(id)));
    }

    void withdraw(UUID id) {
        Plan plan = get(id);
        plan.status = "draft";
        plan.announcedAt = null;
        repository.save(plan);
    }
}
