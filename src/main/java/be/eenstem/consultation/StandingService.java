package be.eenstem.consultation;

import be.eenstem.plan.PlanAccess;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the rounds that come back, and opens them when their day is there. */
@ApplicationScoped
@Transactional
class StandingService {

    private final StandingRepository repository;
    private final ConsultationService rounds;
    private final Invitees invitees;
    private final PlanAccess plans;
    private final Clock clock;

    StandingService(
            StandingRepository repository,
            ConsultationService rounds,
            Invitees invitees,
            PlanAccess plans,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.invitees = invitees;
        this.plans = plans;
        this.clock = clock;
    }

    Slice<StandingConsultation> list(StandingFilter filter) {
        return repository.list(filter);
    }

    StandingConsultation get(UUID id) {
        return repository.find(id).orElseThrow(() -> ProblemException.notFound(id));
    }

    StandingConsultation create(StandingConsultationRequest request) {
        return updated(new StandingConsultation(), request);
    }

    /** @param change what it becomes */
    StandingConsultation change(
            UUID id, String ifMatch, Function<StandingConsultation, StandingConsultationRequest> change) {
        StandingConsultation standing = get(id);
        Etags.requireMatch(ifMatch, standing.etag());
        return updated(standing, change.apply(standing));
    }

    /** The rounds it opened stay. */
    void delete(UUID id, String ifMatch) {
        StandingConsultation standing = get(id);
        Etags.requireMatch(ifMatch, standing.etag());
        repository.remove(standing);
    }

    /** Opens what is due, once for each moment: whichever instance comes first. */
    @ActivateRequestContext
    @Scheduled(
            identity = "standingConsultations",
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDue() {
        LocalDate today = LocalDate.now(clock);
        List<PlanAccess.Submitted> versions = plans.consultable(today);
        for (StandingConsultation standing : repository.all()) {
            for (LocalDate moment : Moments.due(standing.moments, standing.since, today)) {
                open(standing, moment, versions, today);
            }
        }
    }

    /** Where there is no plan, or nobody to hear, the moment is tried again as long as it may be. */
    private void open(
            StandingConsultation standing, LocalDate moment, List<PlanAccess.Submitted> versions, LocalDate today) {
        SortedSet<String> invited = invitees.of(standing.invited, standing.selector);
        if (!versions.isEmpty() && !invited.isEmpty() && repository.isFirst(standing, moment)) {
            versions.forEach(version -> rounds.opened(round(standing, version, invited, today)));
        }
    }

    private static Consultation round(
            StandingConsultation standing, PlanAccess.Submitted version, SortedSet<String> invited, LocalDate today) {
        Consultation round = new Consultation();
        round.plan = version.plan();
        round.number = version.number();
        round.title = standing.title;
        round.deadline = today.plusDays(standing.answerDays);
        round.reading = standing.reading;
        round.selector = standing.selector;
        round.standing = standing.id;
        round.invited.addAll(invited);
        return round;
    }

    private StandingConsultation updated(StandingConsultation standing, StandingConsultationRequest request) {
        List<Fault> faults = new ArrayList<>();
        invitees.of(request, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
        standing.update(request, LocalDate.now(clock));
        repository.save(standing);
        return standing;
    }
}
