package be.eenstem.consultation;

import be.eenstem.access.ConsultationRules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.plan.PlanAccess;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes answers, shows them to who may read them, and takes what became of them. */
@ApplicationScoped
@Transactional
class AnswerService {

    private final ConsultationService rounds;
    private final ConsultationRepository repository;
    private final AnswerQuery query;
    private final AnswerWriter writer;
    private final PlanAccess plans;
    private final CurrentCaller caller;

    AnswerService(
            ConsultationService rounds,
            ConsultationRepository repository,
            AnswerQuery query,
            AnswerWriter writer,
            PlanAccess plans,
            CurrentCaller caller) {
        this.rounds = rounds;
        this.repository = repository;
        this.query = query;
        this.writer = writer;
        this.plans = plans;
        this.caller = caller;
    }

    Slice<Tuple> list(UUID consultation, AnswerFilter filter) {
        return query.list(rounds.get(consultation), filter, caller.get());
    }

    /** Fails with 404 where there is no such answer, or none the caller may read yet. */
    Tuple get(UUID consultation, UUID answer) {
        return query.find(rounds.get(consultation), answer, caller.get())
                .orElseThrow(() -> ProblemException.notFound(answer));
    }

    /** Fails with 409 once the round is closed, and where the organization has answered that already. */
    Tuple answer(UUID consultation, AnswerRequest request) {
        Consultation round = rounds.get(consultation);
        String organization = ConsultationRules.requireAnswer(caller.get(), round.invited);
        repository.hold(round);
        ConsultationService.requireOpen(round);
        requireKnown(round, request.campaign());
        UUID answer = writer.answer(round, organization, request, caller.get())
                .orElseThrow(() -> ProblemException.of(ProblemType.ALREADY_ANSWERED));
        return get(consultation, answer);
    }

    Tuple reply(UUID consultation, UUID answer, ReplyRequest request) {
        get(consultation, answer);
        writer.reply(answer, request, caller.get());
        return get(consultation, answer);
    }

    private void requireKnown(Consultation round, UUID campaign) {
        if (campaign != null
                && plans.campaign(round.plan, round.number, campaign).isEmpty()) {
            throw ProblemException.badRequest(Fault.inBody("campaign", campaign, "missing.consultedCampaign"));
        }
    }
}
