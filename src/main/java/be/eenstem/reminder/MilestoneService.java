package be.eenstem.reminder;

import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Keeps when milestones are as a rule. */
@ApplicationScoped
@Transactional
class MilestoneService {

    private final MilestoneRepository repository;

    MilestoneService(MilestoneRepository repository) {
        this.repository = repository;
    }

    Slice<Milestone> list(MilestoneFilter filter) {
        return repository.list(filter);
    }

    Milestone get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    /** @param change what the milestone, as it is now, becomes */
    Milestone change(String code, String ifMatch, Function<Milestone, MilestoneRequest> change) {
        Milestone milestone = get(code);
        Etags.requireMatch(ifMatch, milestone.etag());
        milestone.update(change.apply(milestone));
        repository.flush();
        return milestone;
    }
}
