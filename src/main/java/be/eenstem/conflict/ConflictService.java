package be.eenstem.conflict;

import be.eenstem.campaign.CampaignAccess;
import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignVisibility;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tells readers of the conflicts they may know of. */
@ApplicationScoped
@Transactional
class ConflictService {

    /** The order of a list, by what is shown and nothing else: that of the real days would tell of reserved ones. */
    private static final Comparator<ConflictView> AS_LISTED =
            Comparator.comparing(ConflictView::shownFrom).thenComparing(view -> String.valueOf(view.id()));

    private final ConflictQuery query;
    private final ParticipantQuery participants;
    private final DetectionService detection;
    private final ConflictPresenter presenter;
    private final CampaignAccess campaigns;
    private final CurrentCaller caller;
    private final Clock clock;

    ConflictService(
            ConflictQuery query,
            ParticipantQuery participants,
            DetectionService detection,
            ConflictPresenter presenter,
            CampaignAccess campaigns,
            CurrentCaller caller,
            Clock clock) {
        this.query = query;
        this.participants = participants;
        this.detection = detection;
        this.presenter = presenter;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    Slice<ConflictView> list(ConflictFilter filter, Locale locale) {
        return views(query.page(filter, visibility()), locale);
    }

    /** Fails with 404 where the caller may not see the campaign. */
    Slice<ConflictView> listOf(UUID campaign, ConflictFilter filter, Locale locale) {
        campaigns.requireVisible(campaign);
        return views(query.pageOf(campaign, filter, visibility()), locale);
    }

    ConflictView get(UUID id, Locale locale) {
        Finding finding = query.find(id, visibility())
                .orElseThrow(() -> ProblemException.notFound(id))
                .finding();
        return views(List.of(finding), true, locale, Map.of()).get(0);
    }

    /** The conflicts a campaign would have if it were saved as proposed. */
    List<ConflictView> check(CampaignDraft draft, Locale locale) {
        UUID id = Objects.requireNonNullElseGet(draft.id(), UUID::randomUUID);
        Participant self = new Participant(
                draft.id(),
                draft.campaign().title(),
                draft.campaign().lead(),
                draft.campaign().period().start(),
                draft.campaign().audienceOrEveryone(),
                true,
                true);
        return views(detection.check(id, draft), draft.id() != null, locale, Map.of(id, self)).stream()
                .sorted(AS_LISTED)
                .toList();
    }

    private Slice<ConflictView> views(Slice<Conflict> page, Locale locale) {
        List<Finding> findings = page.items().stream().map(Conflict::finding).toList();
        return new Slice<>(views(findings, true, locale, Map.of()), page.total());
    }

    private List<ConflictView> views(
            List<Finding> findings, boolean saved, Locale locale, Map<UUID, Participant> known) {
        Set<UUID> ids = new LinkedHashSet<>();
        findings.forEach(finding -> ids.addAll(finding.campaigns()));
        Map<UUID, Participant> found = participants.of(ids, visibility());
        found.putAll(known);
        return findings.stream()
                .map(finding -> presenter.view(finding, pick(finding.campaigns(), found), saved, locale))
                .toList();
    }

    private static List<Participant> pick(Collection<UUID> ids, Map<UUID, Participant> found) {
        return ids.stream().map(found::get).toList();
    }

    private CampaignVisibility visibility() {
        return new CampaignVisibility(caller.get(), LocalDate.now(clock));
    }
}
