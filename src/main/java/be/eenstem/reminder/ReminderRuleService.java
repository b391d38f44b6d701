package be.eenstem.reminder;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the rules by which partners are reminded. */
@ApplicationScoped
@Transactional
class ReminderRuleService {

    private final ReminderRuleRepository repository;
    private final MilestoneRepository milestones;

    ReminderRuleService(ReminderRuleRepository repository, MilestoneRepository milestones) {
        this.repository = repository;
        this.milestones = milestones;
    }

    Slice<ReminderRule> list(ReminderRuleFilter filter) {
        return repository.list(filter);
    }

    ReminderRule get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    ReminderRule create(ReminderRuleRequest request) {
        return updated(new ReminderRule(), request);
    }

    /** @param change what the rule, as it is now, becomes */
    ReminderRule change(UUID id, String ifMatch, Function<ReminderRule, ReminderRuleRequest> change) {
        ReminderRule rule = get(id);
        Etags.requireMatch(ifMatch, rule.etag());
        return updated(rule, change.apply(rule));
    }

    void delete(UUID id, String ifMatch) {
        ReminderRule rule = get(id);
        Etags.requireMatch(ifMatch, rule.etag());
        repository.remove(rule);
    }

    private ReminderRule updated(ReminderRule rule, ReminderRuleRequest request) {
        if (milestones.find(request.milestone()).isEmpty()) {
            throw ProblemException.badRequest(Fault.inBody("milestone", request.milestone(), "missing.milestone"));
        }
        rule.update(request);
        repository.save(rule);
        return rule;
    }
}
