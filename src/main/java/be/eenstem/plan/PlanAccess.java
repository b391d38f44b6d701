package be.eenstem.plan;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Plans and their versions as the caller may see them, for the rooms above; to be called in a transaction. */
@ApplicationScoped
public class PlanAccess {

    private final PlanService plans;
    private final VersionService versions;
    private final DiffService diffs;
    private final DiffPresenter presenter;
    private final PlanShapes shapes;
    private final Links links;

    PlanAccess(
            PlanService plans,
            VersionService versions,
            DiffService diffs,
            DiffPresenter presenter,
            PlanShapes shapes,
            Links links) {
        this.plans = plans;
        this.versions = versions;
        this.diffs = diffs;
        this.presenter = presenter;
        this.shapes = shapes;
        this.links = links;
    }

    /** Fails with 404 where there is no such version, or none the caller may see. */
    public VersionView version(UUID plan, int number) {
        return VersionView.of(versions.get(plan, number), links);
    }

    /** The number of the newest version, 0 where nothing was submitted; fails with 404 where the caller may not see the plan. */
    public int newest(UUID plan) {
        return versions.newest(plan);
    }

    /** The days of a plan; fails with 404 as well. */
    public DateSpan horizon(UUID plan) {
        Plan found = plans.get(plan);
        return new DateSpan(found.startDay, found.endDay());
    }

    /** A campaign of a version, or nothing where it is not in it or the caller may not see it. */
    public Optional<VersionCampaignView> campaign(UUID plan, int number, UUID campaign) {
        return versions.campaign(plan, number, campaign).map(this::campaign);
    }

    /** A conflict of a version, or nothing where it is not in it or the caller may not know of it. */
    public Optional<VersionConflictView> conflict(UUID plan, int number, UUID conflict) {
        return versions.conflict(plan, number, conflict).map(this::conflict);
    }

    /** Whether a campaign is still what it was in a version, whatever its status. */
    public boolean standsAsIn(UUID plan, int number, UUID campaign) {
        return versions.standsAsIn(plan, number, campaign);
    }

    /** Those of some campaigns that are in a version and that the caller may see. */
    public Set<UUID> seen(UUID plan, int number, Collection<UUID> campaigns) {
        return campaigns.isEmpty() ? Set.of() : versions.seen(plan, number, campaigns);
    }

    /**
     * What organizations are to be consulted on, whoever asks: the newest version of each current plan whose months are not over,
     * or where there is none, of the plan that was submitted last.
     */
    public List<Submitted> consultable(LocalDate today) {
        return versions.consultable(today);
    }

    /** A version of a plan. */
    public record Submitted(UUID plan, int number) {}

    /** Goes through the campaigns of a version, by their start, without holding them all. */
    public void eachCampaign(UUID plan, int number, Consumer<VersionCampaignView> each) {
        versions.eachCampaign(plan, number, frozen -> each.accept(campaign(frozen)));
    }

    /** Goes through the conflicts of a version, by their first day, without holding them all. */
    public void eachConflict(UUID plan, int number, Consumer<VersionConflictView> each) {
        versions.eachConflict(plan, number, document -> each.accept(conflict(document)));
    }

    /** What became another between two versions; fails with 404 and 400 as over HTTP. */
    public DiffView diff(UUID plan, int from, int to) {
        String first = Integer.toString(from);
        String second = Integer.toString(to);
        return presenter.view(first, second, diffs.diff(plan, first, second));
    }

    /** Makes the plan the current one for its horizon, and the one that was superseded. */
    public void announce(UUID plan) {
        plans.announce(plan);
    }

    /** Takes the announcement of a plan back; the one before it stays superseded. */
    public void withdraw(UUID plan) {
        plans.withdraw(plan);
    }

    /** Waits for whoever submits the plan or decides on it; fails with 404 where the caller may not see it. */
    public void lock(UUID plan) {
        plans.hold(plan);
    }

    private VersionCampaignView campaign(FrozenCampaign frozen) {
        return new VersionCampaignView(frozen.id(), links.to("campaigns", frozen.id()), frozen.campaign());
    }

    private VersionConflictView conflict(VersionQuery.Document document) {
        return new VersionConflictView(
                document.id(), links.to("conflicts", document.id()), shapes.conflict(document.json()));
    }
}
