package be.eenstem.consultation;

import be.eenstem.identity.CurrentCaller;
import be.eenstem.plan.PlanAccess;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;

/** Opens rounds and ends them. */
@ApplicationScoped
@Transactional
class ConsultationService {

    private final ConsultationRepository repository;
    private final Invitees invitees;
    private final PlanAccess plans;
    private final CurrentCaller caller;
    private final Event<ConsultationChanged> changed;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository repository,
            Invitees invitees,
            PlanAccess plans,
            CurrentCaller caller,
            Event<ConsultationChanged> changed,
            Clock clock) {
        this.repository = repository;
        this.invitees = invitees;
        this.plans = plans;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    Slice<Consultation> list(ConsultationFilter filter) {
        return repository.list(filter, caller.get());
    }

    /** Fails with 404 where there is no such round, or none the caller may see. */
    Consultation get(UUID id) {
        return repository.find(id, caller.get()).orElseThrow(() -> ProblemException.notFound(id));
    }

    /** Fails with 409 where the plan has a newer version. */
    Consultation open(ConsultationRequest request) {
        List<Fault> faults = new ArrayList<>();
        SortedSet<String> invited = invitees.of(request, faults);
        int newest = newest(request, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
        if (request.version() < newest) {
            throw ProblemException.of(ProblemType.OUTDATED_VERSION, "problem.outdatedVersion.newest", newest);
        }
        Consultation round = new Consultation();
        round.plan = request.plan();
        round.number = request.version();
        round.title = request.title();
        round.deadline = request.deadline();
        round.reading = Reading.orDefault(request.reading());
        round.selector = request.selector();
        round.invited = invited;
        return opened(round);
    }

    /** Writes a round, which is open from now on. */
    Consultation opened(Consultation round) {
        round.openedAt = OffsetDateTime.now(clock);
        save(round);
        return round;
    }

    /** @param change what the round, as it is now, becomes */
    Consultation change(UUID id, String ifMatch, Function<Consultation, ConsultationRequest> change) {
        Consultation round = get(id);
        Etags.requireMatch(ifMatch, round.etag());
        requireOpen(round);
        ConsultationRequest request = change.apply(round);
        round.title = request.title();
        round.deadline = request.deadline();
        save(round);
        return round;
    }

    /** Ends a round for good, or leaves it as it is. */
    Consultation move(UUID id, String ifMatch, String status) {
        Consultation round = get(id);
        if (ifMatch != null) {
            Etags.requireMatch(ifMatch, round.etag());
        }
        if (!status.equals(round.status())) {
            requireOpen(round);
            round.closedAt = OffsetDateTime.now(clock);
            save(round);
        }
        return round;
    }

    private void save(Consultation round) {
        repository.save(round);
        changed.fire(new ConsultationChanged(round.id));
    }

    static void requireOpen(Consultation round) {
        if (round.closedAt != null) {
            throw ProblemException.of(ProblemType.CONSULTATION_CLOSED);
        }
    }

    /** Submitting the plan waits until the round is open. */
    private int newest(ConsultationRequest request, List<Fault> faults) {
        try {
            plans.lock(request.plan());
            int newest = plans.newest(request.plan());
            if (request.version() > newest) {
                faults.add(Fault.inBody("version", request.version(), "missing.version"));
            }
            return newest;
        } catch (ProblemException unknown) {
            if (unknown.type() != ProblemType.RESOURCE_NOT_FOUND) {
                throw unknown;
            }
            faults.add(Fault.inBody("plan", request.plan(), "missing.plan"));
            return 0;
        }
    }
}
