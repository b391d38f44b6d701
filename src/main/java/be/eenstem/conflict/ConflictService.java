package be.eenstem.conflict;

import be.eenstem.campaign.CampaignAccess;
import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.rule.Crowd;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells readers of the conflicts they may know of. */
@ApplicationScoped
@Transactional
class ConflictService {

    /** Counting more would take longer than the page itself. */
    private static final int MOST_COUNTED = 10_000;

    private final PlanNumbers numbers;
    private final ConflictQuery query;
    private final CountQuery counts;
    private final OutcomeQuery outcomes;
    private final FootprintQuery footprints;
    private final PressureKnowledge pressure;
    private final PlanMemory memory;
    private final Rules rules;
    private final ConflictPresenter presenter;
    private final CampaignAccess campaigns;
    private final CurrentCaller caller;
    private final Clock clock;

    ConflictService(
            PlanNumbers numbers,
            ConflictQuery query,
            CountQuery counts,
            OutcomeQuery outcomes,
            FootprintQuery footprints,
            PressureKnowledge pressure,
            PlanMemory memory,
            Rules rules,
            ConflictPresenter presenter,
            CampaignAccess campaigns,
            CurrentCaller caller,
            Clock clock) {
        this.numbers = numbers;
        this.query = query;
        this.counts = counts;
        this.outcomes = outcomes;
        this.footprints = footprints;
        this.pressure = pressure;
        this.memory = memory;
        this.rules = rules;
        this.presenter = presenter;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    Slice<ConflictView> list(ConflictFilter filter, Locale locale) {
        numbers.seeOneState();
        Predicate<Footprint> asked = filter.hasLead() ? campaign -> filter.lead.contains(campaign.lead()) : null;
        return page(filter, null, asked, locale);
    }

    /** Fails with 404 where the caller may not see the campaign. */
    Slice<ConflictView> listOf(UUID campaign, ConflictFilter filter, Locale locale) {
        numbers.seeOneState();
        campaigns.requireVisible(campaign);
        return page(filter, campaign, one -> one.campaign().equals(campaign), locale);
    }

    ConflictView get(UUID id, Locale locale) {
        return views(List.of(find(id)), viewer(), locale).get(0);
    }

    /** All campaigns in a conflict that the caller is told of, those of contact pressure in their rank while it lasts. */
    Slice<ParticipantView> campaigns(UUID id, ParticipantFilter page) {
        KnownConflict conflict = find(id);
        Viewer viewer = viewer();
        List<Footprint> told = participants(conflict).stream()
                .filter(campaign -> conflict.tells(viewer, campaign) && page.isAskedFor(campaign.lead()))
                .toList();
        return Slice.of(told, page).map(presenter::view);
    }

    /** Fails with 404 where the caller may not know of it. */
    KnownConflict find(UUID id) {
        Viewer viewer = viewer();
        return query.find(id, viewer, pressure.of(viewer, null))
                .map(KnownConflict::of)
                .orElseThrow(() -> ProblemException.notFound(id));
    }

    /** All campaigns in a conflict, whether the caller may see them or not. */
    List<Footprint> participants(KnownConflict conflict) {
        if (!conflict.isOf(KnownConflict.PRESSURE)) {
            return participants(conflict, stored(List.of(conflict)));
        }
        return conflict.isGone()
                ? List.of()
                : pressure.campaigns(
                        conflict.finding().setting(), conflict.finding().days(), viewer().pictureOf(conflict.scope()));
    }

    Viewer viewer() {
        return Viewer.of(caller.get(), LocalDate.now(clock));
    }

    private Slice<ConflictView> page(ConflictFilter filter, UUID campaign, Predicate<Footprint> asked, Locale locale) {
        Viewer viewer = viewer();
        boolean many = filter.hasType(KnownConflict.PRESSURE);
        Pressured pressured = many ? pressure.of(viewer, asked) : Pressured.NONE;
        List<Tuple> rows = query.page(filter, campaign, viewer, pressured);
        boolean more = rows.size() > filter.size();
        List<KnownConflict> found =
                rows.stream().limit(filter.size()).map(KnownConflict::of).toList();
        Long total = total(filter, campaign, viewer, pressured, found.size(), more);
        return new Slice<>(views(found, viewer, locale), total, more);
    }

    private Long total(
            ConflictFilter filter, UUID campaign, Viewer viewer, Pressured pressured, int found, boolean more) {
        if (!more && (found > 0 || filter.number() == 1)) {
            return filter.offset() + found;
        }
        if (campaign == null && viewer.seesAll() && filter.isCounted()) {
            return counts.of(filter);
        }
        long counted = query.count(filter, campaign, viewer, pressured, MOST_COUNTED + 1);
        return counted > MOST_COUNTED ? null : Long.valueOf(counted);
    }

    private List<ConflictView> views(List<KnownConflict> conflicts, Viewer viewer, Locale locale) {
        Map<UUID, Footprint> stored = stored(conflicts);
        Map<UUID, Outcome> said = outcomes.of(conflicts, viewer);
        return memory.read(plan -> {
            Glance glance =
                    new Glance(viewer, plan.surroundings(), locale, new Moves(rules, plan, viewer, campaign -> true));
            return conflicts.stream()
                    .map(conflict -> conflict.among(participants(conflict, stored), crowd(conflict, plan, viewer)))
                    .map(conflict -> presenter.view(
                            conflict,
                            said.getOrDefault(conflict.id(), Outcome.NONE).asFor(viewer, conflict),
                            glance))
                    .toList();
        });
    }

    private static Crowd crowd(KnownConflict conflict, PlanIndex plan, Viewer viewer) {
        return conflict.isOf(KnownConflict.PRESSURE) && !conflict.isGone()
                ? PressureKnowledge.crowd(plan, conflict, viewer)
                : Crowd.NOBODY;
    }

    private Map<UUID, Footprint> stored(List<KnownConflict> conflicts) {
        List<UUID> ids = new ArrayList<>();
        conflicts.forEach(conflict -> ids.addAll(conflict.finding().campaigns()));
        return footprints.of(ids);
    }

    private static List<Footprint> participants(KnownConflict conflict, Map<UUID, Footprint> stored) {
        Stream<UUID> ids = conflict.finding().campaigns().stream();
        return ids.map(stored::get).filter(Objects::nonNull).toList();
    }
}
