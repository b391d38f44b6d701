package be.eenstem.plan;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.audit.Accounts;
import be.eenstem.audit.EmbargoedReads;
import be.eenstem.conflict.PlanLock;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Submits plans, and shows what was submitted. */
@ApplicationScoped
@Transactional
class VersionService {

    private final PlanService plans;
    private final VersionQuery query;
    private final VersionWriter writer;
    private final PlanShapes shapes;
    private final EmbargoedReads reads;
    private final PlanLock lock;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;

    VersionService(
            PlanService plans,
            VersionQuery query,
            VersionWriter writer,
            PlanShapes shapes,
            EmbargoedReads reads,
            PlanLock lock,
            Accounts accounts,
            CurrentCaller caller,
            Clock clock) {
        this.plans = plans;
        this.query = query;
        this.writer = writer;
        this.shapes = shapes;
        this.reads = reads;
        this.lock = lock;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Freezes the plan as it is; fails with 409 where a conflict blocks it, or where nothing changed since the last time. */
    PlanVersion submit(UUID id) {
        Plan plan = plans.hold(id);
        lock.take();
        long blocking = writer.blocking(plan);
        if (blocking > 0) {
            throw ProblemException.of(ProblemType.BLOCKED, "problem.blocked.plan", blocking);
        }
        int number = query.last(id) + 1;
        writer.write(plan, number, accounts.idOf(caller.get()), OffsetDateTime.now(clock));
        if (writer.isAsBefore(plan, number)) {
            throw ProblemException.of(ProblemType.UNCHANGED, "problem.unchanged.version", number - 1);
        }
        return get(id, number);
    }

    Slice<PlanVersion> list(UUID plan, VersionFilter page) {
        return query.list(plans.get(plan).id, page, reader());
    }

    PlanVersion get(UUID plan, int number) {
        return query.find(plans.get(plan).id, number, reader()).orElseThrow(() -> ProblemException.notFound(number));
    }

    Slice<FrozenCampaign> campaigns(UUID plan, int number, VersionCampaignFilter filter) {
        return query.campaigns(snapshot(plan, number), filter).map(this::seen);
    }

    Slice<VersionQuery.Document> conflicts(UUID plan, int number, VersionConflictFilter filter) {
        return query.conflicts(snapshot(plan, number), filter);
    }

    int newest(UUID plan) {
        return query.last(plans.get(plan).id);
    }

    Optional<FrozenCampaign> campaign(UUID plan, int number, UUID campaign) {
        return query.campaign(snapshot(plan, number), campaign).map(this::seen);
    }

    Optional<VersionQuery.Document> conflict(UUID plan, int number, UUID conflict) {
        return query.conflict(snapshot(plan, number), conflict);
    }

    boolean standsAsIn(UUID plan, int number, UUID campaign) {
        return query.standsAsIn(plan, number, campaign);
    }

    Set<UUID> seen(UUID plan, int number, Collection<UUID> campaigns) {
        return query.seen(snapshot(plan, number), campaigns);
    }

    List<PlanAccess.Submitted> consultable(LocalDate today) {
        List<PlanAccess.Submitted> current = query.newest("current", today);
        return current.isEmpty()
                ? query.newest("draft", today).stream().limit(1).toList()
                : current;
    }

    void eachCampaign(UUID plan, int number, Consumer<FrozenCampaign> each) {
        query.eachCampaign(snapshot(plan, number), document -> each.accept(seen(document)));
    }

    void eachConflict(UUID plan, int number, Consumer<VersionQuery.Document> each) {
        query.eachConflict(snapshot(plan, number), each);
    }

    private FrozenCampaign seen(VersionQuery.Document document) {
        PlannedCampaign campaign = shapes.campaign(document.json());
        reads.saw(document.id(), campaign.visibility(), campaign.embargoUntil());
        return new FrozenCampaign(document.id(), campaign);
    }

    private Snapshot snapshot(UUID plan, int number) {
        return Snapshot.ofVersion(get(plan, number).plan(), number, "number", reader());
    }

    private CampaignVisibility reader() {
        return new CampaignVisibility(caller.get(), LocalDate.now(clock));
    }
}
