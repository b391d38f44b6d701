package be.eenstem.conflict.policy;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps from how much on a segment is contacted too often, and what that was before. */
@ApplicationScoped
@Transactional
class PressurePolicyService {

    private final PressurePolicyRepository repository;
    private final History history;
    private final Event<PressurePoliciesChanged> changed;
    private final Links links;

    PressurePolicyService(
            PressurePolicyRepository repository, History history, Event<PressurePoliciesChanged> changed, Links links) {
        this.repository = repository;
        this.history = history;
        this.changed = changed;
        this.links = links;
    }

    Slice<PressurePolicy> list(PressurePolicyFilter filter) {
        return repository.list(filter);
    }

    PressurePolicy get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    PressurePolicy create(PressurePolicyRequest request) {
        PressurePolicy policy = new PressurePolicy();
        policy.update(request.whole(), history.moment());
        return save(policy);
    }

    /** @param change what the policy, as it is now, becomes; where that is the same, nothing is written */
    PressurePolicy change(UUID id, String ifMatch, Function<PressurePolicy, PressurePolicyRequest> change) {
        PressurePolicy policy = get(id);
        Etags.requireMatch(ifMatch, policy.etag());
        PressurePolicyRequest request = change.apply(policy).whole();
        if (request.equals(PressurePolicyRequest.of(policy))) {
            return policy;
        }
        policy.update(request, history.keep(id.toString(), PressurePolicyView.of(policy, links)));
        return save(policy);
    }

    /** Its history stays. */
    void delete(UUID id, String ifMatch) {
        PressurePolicy policy = get(id);
        Etags.requireMatch(ifMatch, policy.etag());
        history.keepLast(id.toString(), PressurePolicyView.of(policy, links));
        repository.remove(policy);
        changed.fire(new PressurePoliciesChanged());
    }

    Slice<FormerPressurePolicy> history(UUID id, HistoryFilter filter) {
        if (repository.find(id).isEmpty() && !history.knows(id.toString())) {
            throw ProblemException.notFound(id);
        }
        return history.list(id.toString(), filter)
                .map(former -> FormerPressurePolicy.of(
                        former, history.state(former, PressurePolicyView.class), links.to("pressurePolicies", id)));
    }

    private PressurePolicy save(PressurePolicy policy) {
        repository.save(policy);
        changed.fire(new PressurePoliciesChanged());
        return policy;
    }
}
