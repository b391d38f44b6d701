package be.eenstem.conflict.policy;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Keeps how each type of conflict is judged, and what that was before. */
@ApplicationScoped
@Transactional
class ConflictPolicyService {

    private final ConflictPolicyRepository repository;
    private final History history;
    private final Event<ConflictPolicyChanged> changed;
    private final Links links;

    ConflictPolicyService(
            ConflictPolicyRepository repository, History history, Event<ConflictPolicyChanged> changed, Links links) {
        this.repository = repository;
        this.history = history;
        this.changed = changed;
        this.links = links;
    }

    Slice<ConflictPolicy> list(ConflictPolicyFilter filter) {
        return repository.list(filter);
    }

    ConflictPolicy get(String type) {
        return repository.find(type).orElseThrow(() -> ProblemException.notFound(type));
    }

    /** @param change what the policy, as it is now, becomes; where that is the same, nothing is written */
    ConflictPolicy change(String type, String ifMatch, Function<ConflictPolicy, ConflictPolicyRequest> change) {
        ConflictPolicy policy = get(type);
        Etags.requireMatch(ifMatch, policy.etag());
        ConflictPolicyRequest request = change.apply(policy).whole();
        if (request.equals(ConflictPolicyRequest.of(policy))) {
            return policy;
        }
        policy.update(request, history.keep(type, ConflictPolicyView.of(policy, links)));
        repository.flush();
        changed.fire(new ConflictPolicyChanged(type));
        return policy;
    }

    Slice<FormerConflictPolicy> history(String type, HistoryFilter filter) {
        get(type);
        return history.list(type, filter)
                .map(former -> FormerConflictPolicy.of(
                        former,
                        history.state(former, ConflictPolicyView.class),
                        links.to("conflictPolicies", former.policy)));
    }
}
