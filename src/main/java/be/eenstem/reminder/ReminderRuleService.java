package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Fault> faults = faults(request);
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
        rule.update(request);
        repository.save(rule);
        return rule;
    }

    private List<Fault> faults(ReminderRuleRequest request) {
        Optional<Milestone> milestone = milestones.find(request.milestone());
        if (milestone.isEmpty()) {
            return List.of(Fault.inBody("milestone", request.milestone(), "missing.milestone"));
        }
        String kind = milestone.get().subject;
        List<Fault> faults = new ArrayList<>();
        if (!request.recipients().fit(kind)) {
            faults.add(Fault.inBody("recipients.who", request.recipients().who(), "invalid.recipientsOfMilestone"));
        }
        addUnknown(faults, "subject", request.subject(), kind);
        addUnknown(faults, "text", request.text(), kind);
        return faults;
    }

    private static void addUnknown(List<Fault> faults, String name, LocalizedText text, String kind) {
        addUnknown(faults, name + ".nl", text.nl(), kind);
        addUnknown(faults, name + ".fr", text.fr(), kind);
        addUnknown(faults, name + ".en", text.en(), kind);
    }

    private static void addUnknown(List<Fault> faults, String name, String words, String kind) {
        if (words != null && !Wording.isKnown(words, kind)) {
            faults.add(Fault.inBody(name, words, "invalid.templateField"));
        }
    }
}
