package be.eenstem.plan;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.audit.EmbargoedReads;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.plan.DiffQuery.Difference;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares a plan with what it was. */
@ApplicationScoped
@Transactional
class DiffService {

    static final String NOW = "now";

    private final PlanService plans;
    private final VersionQuery versions;
    private final DiffQuery query;
    private final PlanShapes shapes;
    private final EmbargoedReads reads;
    private final CurrentCaller caller;
    private final Clock clock;

    DiffService(
            PlanService plans,
            VersionQuery versions,
            DiffQuery query,
            PlanShapes shapes,
            EmbargoedReads reads,
            CurrentCaller caller,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.query = query;
        this.shapes = shapes;
        this.reads = reads;
        this.caller = caller;
        this.clock = clock;
    }

    /** What differs between two moments, as far as the reader may see it. */
    record Diff(
            VersionDocument before, VersionDocument after, List<Difference> campaigns, List<Difference> conflicts) {}

    /** @param from a number of a version, as {@code to}, which can be {@code now} as well */
    Diff diff(UUID id, String from, String to) {
        Plan plan = plans.get(id);
        CampaignVisibility reader = new CampaignVisibility(caller.get(), LocalDate.now(clock));
        Snapshot first = snapshot(plan, from, "first", reader);
        Snapshot second = snapshot(plan, to, "second", reader);
        List<Difference> campaigns = query.ofCampaigns(first, second);
        campaigns.forEach(this::takeNote);
        return new Diff(
                document(plan, "from", from, reader),
                document(plan, "to", to, reader),
                campaigns,
                query.ofConflicts(first, second));
    }

    private void takeNote(Difference difference) {
        Stream.of(difference.before(), difference.after())
                .filter(Objects::nonNull)
                .map(shapes::campaign)
                .forEach(seen -> reads.saw(difference.id(), seen.visibility(), seen.embargoUntil()));
    }

    private static Snapshot snapshot(Plan plan, String moment, String name, CampaignVisibility reader) {
        return moment.equals(NOW)
                ? Snapshot.ofNow(plan, reader)
                : Snapshot.ofVersion(plan.id, Integer.parseInt(moment), name, reader);
    }

    private VersionDocument document(Plan plan, String parameter, String moment, CampaignVisibility reader) {
        if (moment.equals(NOW)) {
            return VersionDocument.of(plan);
        }
        return versions.find(plan.id, Integer.parseInt(moment), reader)
                .orElseThrow(() -> ProblemException.badRequest(Fault.inQuery(parameter, moment, "missing.version")))
                .document();
    }
}
