package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.rule.Crowd;
import be.eenstem.conflict.rule.Effect;
import be.eenstem.conflict.rule.Openings;
import be.eenstem.conflict.rule.Rules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Tells what a campaign would do to the conflicts if it were saved as proposed. */
@ApplicationScoped
@Transactional
class CheckService {

    /** The id of a campaign that has none yet. */
    static final UUID UNSAVED = new UUID(0, 0);

    private static final int MOST_ALTERNATIVES = 5;

    private final PlanMemory memory;
    private final FootprintQuery footprints;
    private final StoredRuns runs;
    private final Rules rules;
    private final Reaches reaches;
    private final ConflictPresenter presenter;
    private final CurrentCaller caller;
    private final Clock clock;

    CheckService(
            PlanMemory memory,
            FootprintQuery footprints,
            StoredRuns runs,
            Rules rules,
            Reaches reaches,
            ConflictPresenter presenter,
            CurrentCaller caller,
            Clock clock) {
        this.memory = memory;
        this.footprints = footprints;
        this.runs = runs;
        this.rules = rules;
        this.reaches = reaches;
        this.presenter = presenter;
        this.caller = caller;
        this.clock = clock;
    }

    ConflictCheck check(CampaignDraft draft, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Viewer viewer = Viewer.of(caller.get(), today);
        StoredRuns.Known known = runs.known();
        UUID id = Objects.requireNonNullElse(draft.id(), UNSAVED);
        return memory.read(plan -> {
            Footprint before = plan.find(id);
            LocalDate proposedOn = before == null ? today : before.proposedOn();
            Footprint campaign = footprints.of(id, draft, proposedOn);
            Glance glance = new Glance(
                    viewer,
                    plan.surroundings(),
                    locale,
                    new Moves(rules, plan, viewer, one -> one.campaign().equals(id)));
            List<Effect> effects = viewer.seesAll()
                    ? rules.effects(campaign, plan, reaches)
                    : rules.effectsInTheOpen(campaign, plan, reaches);
            List<ConflictView> told = effects.stream()
                    .map(effect -> ListedOrder.Told.of(view(effect, campaign, plan, known, glance)))
                    .sorted(ListedOrder.AS_SHOWN)
                    .map(ListedOrder.Told::view)
                    .toList();
            return new ConflictCheck(
                    told.stream().filter(view -> !isEnded(view)).toList(),
                    told.stream().filter(CheckService::isEnded).toList(),
                    draft.alternatives() == null
                            ? null
                            : alternatives(campaign, plan, draft.alternatives().span(), viewer));
        });
    }

    private static boolean isEnded(ConflictView view) {
        return view.effect().equals(Effect.ENDED);
    }

    private ConflictView view(
            Effect effect, Footprint campaign, PlanIndex plan, StoredRuns.Known known, Glance glance) {
        Viewer viewer = glance.viewer();
        Finding finding = effect.finding();
        List<Footprint> participants = finding.campaigns().stream()
                .map(id -> id.equals(campaign.campaign()) && !effect.isEnded() ? campaign : plan.find(id))
                .toList();
        Crowd crowd = effect.crowd(viewer.sight(), ConflictView.MOST_CAMPAIGNS);
        boolean masked = crowd.hidden() || !participants.stream().allMatch(viewer::sees);
        KnownConflict conflict = new KnownConflict(
                id(effect, known, masked),
                finding,
                "open",
                effect.scope(),
                masked,
                null,
                null,
                effect.effect(),
                participants,
                crowd);
        return presenter.view(conflict, Outcome.NONE, glance);
    }

    /** A run of days has its id in the table; of the others it follows from the campaigns, if these are saved. */
    private static UUID id(Effect effect, StoredRuns.Known known, boolean masked) {
        Finding finding = effect.finding();
        if (finding.isRun()) {
            // One that others have and that is hidden in part cannot be looked up.
            boolean unknown = effect.effect().equals(Effect.NEW)
                    || masked && effect.effect().equals(Effect.JOINED);
            return unknown ? null : known.idOf(finding, effect.scope());
        }
        return finding.campaigns().contains(UNSAVED) ? null : finding.id();
    }

    private ConflictCheck.Alternatives alternatives(Footprint campaign, PlanIndex plan, DateSpan range, Viewer viewer) {
        int from = (int) range.start().toEpochDay();
        int to = Math.min((int) range.end().toEpochDay(), Moves.lastStart(campaign, viewer.today()));
        Openings openings = viewer.seesAll()
                ? new Openings(rules, plan, campaign, from, to)
                : Openings.safe(rules, plan, campaign, from, to);
        List<Integer> starts = openings.nearest(MOST_ALTERNATIVES);
        Openings seen = viewer.seesAll() || !starts.isEmpty()
                ? openings
                : Openings.seen(rules, plan, campaign, from, to, viewer::sees);
        List<Period> periods = starts.stream()
                .map(campaign::startingOn)
                .map(Footprint::period)
                .map(Period::of)
                .toList();
        return new ConflictCheck.Alternatives(periods, periods.isEmpty() ? obstacles(seen) : null);
    }

    private static List<ConflictCheck.Obstacle> obstacles(Openings openings) {
        return openings.obstacles().entrySet().stream()
                .map(obstacle -> new ConflictCheck.Obstacle(obstacle.getKey(), obstacle.getValue()))
                .toList();
    }
}
