package be.eenstem.review;

import be.eenstem.access.PlanRules;
import be.eenstem.consultation.ConsultationAccess;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.plan.PlanAccess;
import be.eenstem.plan.VersionView;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.review.Agenda.Item;
import be.eenstem.review.AgendaItemView.AdviceView;
import be.eenstem.review.DecisionView.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a version before the college: what is on the agenda, what is advised, what is decided. */
@ApplicationScoped
@Transactional
class ReviewService {

    private final PlanAccess plans;
    private final ConsultationAccess consultations;
    private final Agenda agenda;
    private final ReviewQuery query;
    private final ReviewWriter writer;
    private final DecisionEffects effects;
    private final Event<ConditionsChanged> changed;
    private final CurrentCaller caller;
    private final Links links;

    ReviewService(
            PlanAccess plans,
            ConsultationAccess consultations,
            Agenda agenda,
            ReviewQuery query,
            ReviewWriter writer,
            DecisionEffects effects,
            Event<ConditionsChanged> changed,
            CurrentCaller caller,
            Links links) {
        this.plans = plans;
        this.consultations = consultations;
        this.agenda = agenda;
        this.query = query;
        this.writer = writer;
        this.effects = effects;
        this.changed = changed;
        this.caller = caller;
        this.links = links;
    }

    Slice<AgendaItemView> agenda(UUID plan, int number, AgendaFilter filter) {
        return Slice.of(
                agenda(plan, number).stream()
                        .filter(item -> filter.asksFor(item.kind(), item.decision() != null))
                        .toList(),
                filter);
    }

    /** All of it, in the order of a meeting. */
    List<AgendaItemView> agenda(UUID plan, int number) {
        Map<String, AdviceView> advice = query.advice(plan, number);
        Map<String, DecisionView> decisions = query.decisions(plan, number, null, true).stream()
                .filter(decision -> decision.correctedBy() == null)
                .collect(Collectors.toMap(DecisionView::item, decision -> decision));
        return agenda.items(plan, number).stream()
                .map(item -> view(plan, number, item, advice.get(item.key()), decisions.get(item.key())))
                .toList();
    }

    AgendaItemView item(UUID plan, int number, String key) {
        Item item = find(plan, number, key);
        return view(
                plan,
                number,
                item,
                query.advice(plan, number).get(key),
                query.standing(plan, number, key).orElse(null));
    }

    private Item find(UUID plan, int number, String key) {
        return agenda.find(plan, number, key).orElseThrow(() -> ProblemException.notFound(key));
    }

    void advise(UUID plan, int number, String key, String text) {
        find(plan, number, key);
        plans.lock(plan);
        if (query.standing(plan, number, key).isPresent()) {
            throw ProblemException.of(ProblemType.ALREADY_DECIDED, "problem.alreadyDecided.advice");
        }
        writer.advise(plan, number, key, text);
    }

    /** Decides on an item for good; what follows from it happens together with it. */
    DecisionView decide(UUID plan, int number, DecisionRequest request) {
        VersionView version = plans.version(plan, number);
        plans.lock(plan);
        requireNewest(plan, number);
        agenda.find(plan, number, request.item())
                .orElseThrow(
                        () -> ProblemException.badRequest(Fault.inBody("item", request.item(), "missing.agendaItem")));
        Optional<DecisionView> standing = query.standing(plan, number, request.item());
        requireTurn(request, standing);
        requireQuorum(version, request);
        effects.follow(version, request, standing);
        UUID id = writer.decide(plan, number, request, version.quorum());
        DecisionView decision = decision(plan, number, id);
        announce(Stream.concat(standing.stream(), Stream.of(decision)));
        return decision;
    }

    private void announce(Stream<DecisionView> decisions) {
        Set<UUID> conditions = decisions
                .flatMap(decision -> decision.conditions().stream())
                .map(Condition::id)
                .collect(Collectors.toSet());
        if (!conditions.isEmpty()) {
            changed.fire(new ConditionsChanged(conditions));
        }
    }

    private void requireNewest(UUID plan, int number) {
        int newest = plans.newest(plan);
        if (number < newest) {
            throw ProblemException.of(ProblemType.OUTDATED_VERSION, "problem.outdatedVersion.newer", newest);
        }
    }

    /** The first decision on an item, or one that names the decision it takes the place of. */
    private static void requireTurn(DecisionRequest request, Optional<DecisionView> standing) {
        UUID last = standing.map(DecisionView::id).orElse(null);
        if (last == null && request.corrects() != null) {
            throw ProblemException.badRequest(
                    Fault.inBody("corrects", request.corrects().toString(), "missing.decision"));
        }
        if (last != null && !last.equals(request.corrects())) {
            throw ProblemException.of(ProblemType.ALREADY_DECIDED, "problem.alreadyDecided.item", last);
        }
    }

    private static void requireQuorum(VersionView version, DecisionRequest request) {
        int present = Math.max(1, request.presentOrNone().size());
        if (present < version.quorum()) {
            throw ProblemException.of(ProblemType.NO_QUORUM, "problem.noQuorum.present", version.quorum(), present);
        }
    }

    /** As far as the reader may see what they are about. */
    Slice<DecisionView> decisions(UUID plan, int number, DecisionFilter filter) {
        List<DecisionView> seen =
                seen(plan, number, filter.item).stream().filter(filter::asksFor).toList();
        return Slice.of(seen, filter);
    }

    DecisionView decision(UUID plan, int number, UUID id) {
        return seen(plan, number, null).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(id));
    }

    DecisionView fulfil(UUID plan, int number, UUID decision, UUID condition, String note) {
        Condition met = decision(plan, number, decision).conditions().stream()
                .filter(each -> each.id().equals(condition))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(condition));
        PlanRules.requireFulfilment(caller.get(), met.owner());
        writer.fulfil(condition, note);
        changed.fire(new ConditionsChanged(Set.of(condition)));
        return decision(plan, number, decision);
    }

    private List<DecisionView> seen(UUID plan, int number, String item) {
        plans.version(plan, number);
        boolean all = PlanRules.seesAll(caller.get());
        List<DecisionView> decisions = query.decisions(plan, number, item, all);
        if (all) {
            return decisions;
        }
        Set<String> known =
                known(plan, number, decisions.stream().map(DecisionView::item).collect(Collectors.toSet()));
        return decisions.stream()
                .filter(decision -> known.contains(decision.item()))
                .toList();
    }

    /** Those of some items whose subject the reader may see. */
    private Set<String> known(UUID plan, int number, Set<String> items) {
        Set<String> known = new HashSet<>(Set.of(Agenda.PLAN, Agenda.FOCUS));
        plans.seen(plan, number, ids(items, Agenda.CAMPAIGN)).forEach(id -> known.add(Agenda.CAMPAIGN + id));
        ids(items, Agenda.CONFLICT).stream()
                .filter(id -> plans.conflict(plan, number, id).isPresent())
                .forEach(id -> known.add(Agenda.CONFLICT + id));
        consultations.objections(plan, number).forEach(objection -> known.add(Agenda.OBJECTION + objection.answer()));
        return known;
    }

    private static List<UUID> ids(Set<String> items, String kind) {
        return items.stream().flatMap(item -> Agenda.id(item, kind).stream()).toList();
    }

    private AgendaItemView view(UUID plan, int number, Item item, AdviceView advice, DecisionView decision) {
        return new AgendaItemView(
                links.to("plans", plan, "versions", number, "agenda", item.key()),
                item.key(),
                item.kind(),
                item.conflict(),
                item.campaign(),
                item.objection(),
                advice,
                decision);
    }
}
