package be.eenstem.reminder;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Keeps when milestones are as a rule. */
@ApplicationScoped
@Transactional
class MilestoneService {

    private final MilestoneRepository repository;
    private final ReminderQuery query;
    private final ReminderStore store;
    private final Corrections corrections;
    private final Clock clock;

    MilestoneService(
            MilestoneRepository repository,
            ReminderQuery query,
            ReminderStore store,
            Corrections corrections,
            Clock clock) {
        this.repository = repository;
        this.query = query;
        this.store = store;
        this.corrections = corrections;
        this.clock = clock;
    }

    Slice<Milestone> list(MilestoneFilter filter) {
        return repository.list(filter);
    }

    Milestone get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    /**
     * Whoever was told of its day in something that is not over hears of the other day.
     *
     * @param change what the milestone, as it is now, becomes
     */
    Milestone change(String code, String ifMatch, Function<Milestone, MilestoneRequest> change) {
        Milestone milestone = get(code);
        Etags.requireMatch(ifMatch, milestone.etag());
        MilestoneRequest request = change.apply(milestone);
        if (request.anchor().equals(RemindedRound.CLOSE) && !milestone.subject.equals(Subject.CONSULTATION)) {
            throw ProblemException.badRequest(Fault.inBody("anchor", request.anchor(), "invalid.anchor"));
        }
        milestone.update(request);
        repository.flush();
        corrections.follow(query.subjects(store.remindedOf(code, LocalDate.now(clock))));
        return milestone;
    }
}
