package be.eenstem.campaign;

import be.eenstem.access.CampaignRules;
import be.eenstem.audit.EmbargoedReads;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the campaigns: who may see and change them, where they stand, and word of every change to those above. */
@ApplicationScoped
@Transactional
class CampaignService {

    private final CampaignRepository repository;
    private final CampaignQuery query;
    private final CurrentCaller currentCaller;
    private final EmbargoedReads reads;
    private final Event<CampaignsChanged> changed;
    private final Event<CampaignConfirming> confirming;
    private final Clock clock;

    CampaignService(
            CampaignRepository repository,
            CampaignQuery query,
            CurrentCaller currentCaller,
            EmbargoedReads reads,
            Event<CampaignsChanged> changed,
            Event<CampaignConfirming> confirming,
            Clock clock) {
        this.repository = repository;
        this.query = query;
        this.currentCaller = currentCaller;
        this.reads = reads;
        this.changed = changed;
        this.confirming = confirming;
        this.clock = clock;
    }

    Slice<Campaign> list(CampaignFilter filter) {
        return query.page(filter, currentCaller.get(), today()).map(this::seen);
    }

    List<Campaign> during(DateSpan span, CampaignFilter filter) {
        List<Campaign> found = query.during(span, filter, currentCaller.get(), today());
        found.forEach(this::seen);
        return found;
    }

    List<Campaign> among(Collection<UUID> ids, CampaignFilter filter) {
        List<Campaign> found = query.among(ids, filter, currentCaller.get(), today());
        found.forEach(this::seen);
        return found;
    }

    /** In the order of their ids. */
    List<Campaign> after(UUID after, int most, CampaignFilter filter) {
        List<Campaign> found = query.after(after, most, filter, currentCaller.get(), today());
        found.forEach(this::seen);
        return found;
    }

    List<UUID> idsIn(CampaignScope scope, DateSpan span, Collection<UUID> among) {
        return query.ids(scope, span, among);
    }

    Campaign get(UUID id) {
        return repository
                .find(id, currentCaller.get(), today())
                .map(this::seen)
                .orElseThrow(() -> ProblemException.notFound(id));
    }

    /** Who leads a campaign; nobody where the caller may not see it. */
    Optional<String> lead(UUID id) {
        return repository.lead(id, currentCaller.get(), today());
    }

    Campaign create(CampaignRequest request) {
        return create(request, null);
    }

    /** @param series what the editions of a repeated campaign have in common, or null */
    Campaign create(CampaignRequest request, UUID series) {
        requireRightOver(request.lead());
        Campaign campaign = CampaignWriter.begin(request, clock);
        campaign.series = series;
        return save(campaign);
    }

    /** @param change what the campaign, as it is now, becomes */
    Campaign change(UUID id, String ifMatch, Function<Campaign, CampaignRequest> change) {
        Campaign campaign = changeable(id);
        Etags.requireMatch(ifMatch, campaign.etag(today()));
        requireNot(Status.CANCELLED, campaign);
        CampaignRequest request = change.apply(campaign);
        if (request.status() != null) {
            throw ProblemException.badRequest(Fault.inBody("status", request.status(), "invalid.status"));
        }
        requireSaidVisibility(campaign, request);
        requireRightOver(request.lead());
        if (CampaignWriter.changesTheOccasion(campaign, request)) {
            requireNot(Status.EVALUATED, campaign);
        }
        CampaignWriter.write(campaign, request, clock);
        return save(campaign);
    }

    /** An embargo ends by its day or by somebody's word, not because nothing is said of it any more. */
    private static void requireSaidVisibility(Campaign campaign, CampaignRequest request) {
        if (campaign.visibility.equals("embargoed") && request.visibility() == null) {
            throw ProblemException.badRequest(Fault.inBody("visibility", null, "invalid.embargoUnsaid"));
        }
    }

    private static void requireNot(Status last, Campaign campaign) {
        if (campaign.status.equals(last.code())) {
            throw ProblemException.of(ProblemType.INVALID_TRANSITION, "problem.invalidTransition." + last.code());
        }
    }

    /** Moves a campaign on; a move it stands at already changes nothing. */
    Campaign move(UUID id, String ifMatch, Status next) {
        Campaign campaign = changeable(id);
        if (ifMatch != null) {
            Etags.requireMatch(ifMatch, campaign.etag(today()));
        }
        Status current = campaign.status(today());
        if (!current.mayBecome(next)) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION, "problem.invalidTransition.from", current.code(), next.code());
        }
        if (current == next) {
            return campaign;
        }
        return enter(campaign, next);
    }

    private Campaign enter(Campaign campaign, Status next) {
        if (next == Status.CONFIRMED) {
            confirming.fire(new CampaignConfirming(campaign.id));
        }
        CampaignWriter.enter(campaign, next, today());
        campaign.changedAt = OffsetDateTime.now(clock);
        return save(campaign);
    }

    /** @param decided confirmed or proposed */
    void decide(UUID id, Status decided) {
        CampaignRules.requireDecision(currentCaller.get());
        Campaign campaign = get(id);
        Status current = campaign.status(today());
        if (decided == Status.CONFIRMED
                && Set.of(Status.RUNNING, Status.COMPLETED).contains(current)) {
            return;
        }
        if (!Set.of(Status.PROPOSED, Status.CONFIRMED).contains(current)) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION, "problem.invalidTransition.from", current.code(), decided.code());
        }
        if (current != decided) {
            enter(campaign, decided);
        }
    }

    /** Removes a draft; what others have seen is cancelled instead. */
    void delete(UUID id, String ifMatch) {
        Campaign campaign = changeable(id);
        Etags.requireMatch(ifMatch, campaign.etag(today()));
        if (!campaign.status.equals(Status.DRAFT.code())) {
            throw ProblemException.of(ProblemType.INVALID_TRANSITION, "problem.invalidTransition.delete");
        }
        repository.remove(campaign);
        changed.fire(new CampaignsChanged(Set.of(id)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Campaign save(Campaign campaign) {
        repository.save(campaign);
        changed.fire(new CampaignsChanged(Set.of(campaign.id)));
        return campaign;
    }

    Campaign changeable(UUID id) {
        Campaign campaign = get(id);
        requireRightOver(campaign.lead);
        return campaign;
    }

    private Campaign seen(Campaign campaign) {
        reads.saw(campaign.id, campaign.visibility, campaign.embargoUntil);
        return campaign;
    }

    private void requireRightOver(String lead) {
        CampaignRules.requireChange(currentCaller.get(), lead);
    }
}
