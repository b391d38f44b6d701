package be.eenstem.conflict;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.ConflictView.SettingView;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a conflict to a viewer, and no more of it than they may know. */
@ApplicationScoped
class ConflictPresenter {

    private static final Comparator<Footprint> ORDER =
            Comparator.comparing(Footprint::first).thenComparing(Footprint::title);

    private final Explanations explanations;
    private final Suggestions suggestions;
    private final SharedAudience sharedAudience;
    private final EmbargoedReads reads;
    private final Links links;
    private final Clock clock;

    ConflictPresenter(
            Explanations explanations,
            Suggestions suggestions,
            SharedAudience sharedAudience,
            EmbargoedReads reads,
            Links links,
            Clock clock) {
        this.explanations = explanations;
        this.suggestions = suggestions;
        this.sharedAudience = sharedAudience;
        this.reads = reads;
        this.links = links;
        this.clock = clock;
    }

    /** @param outcome what people said of it */
    ConflictView view(KnownConflict conflict, Outcome outcome, Glance glance) {
        List<Footprint> seen = seen(conflict, glance.viewer());
        boolean masked = conflict.masked();
        DateSpan touches = conflict.finding().touches();
        return new ConflictView(
                conflict.id(),
                conflict.id() == null ? null : links.textTo("conflicts", conflict.id()),
                conflict.finding().type(),
                conflict.finding().severity(),
                conflict.state(),
                conflict.effect(),
                participants(seen, masked, glance),
                conflict.isOf(KnownConflict.PRESSURE) && !masked
                        ? Integer.valueOf(conflict.crowd().total())
                        : null,
                masked || conflict.finding().days() == null
                        ? null
                        : Period.of(conflict.finding().days()),
                masked ? months(touches) : null,
                aspects(conflict, seen),
                masked ? audience(conflict, seen) : null,
                setting(conflict, "blackout", "blackouts"),
                setting(conflict, "uncoupledEnforcement", "fixtures"),
                setting(conflict, "focusGap", "focusEntries"),
                setting(conflict, KnownConflict.PRESSURE, "pressurePolicies"),
                explanations.of(conflict, seen, glance),
                suggestions.of(conflict, seen, glance, this),
                outcome.waiver(),
                outcome.assignment(),
                outcome.settlement(),
                moment(conflict.foundAt()),
                moment(conflict.goneAt()));
    }

    ParticipantView view(Footprint campaign) {
        boolean saved = !campaign.campaign().equals(CheckService.UNSAVED);
        // Of the others nothing is logged, and a run of contact pressure shows fifty.
        if (saved && campaign.isEmbargoed()) {
            reads.saw(campaign.campaign(), campaign.visibility(), campaign.embargoUntil());
        }
        return new ParticipantView(
                saved ? campaign.campaign() : null,
                saved ? links.textTo("campaigns", campaign.campaign()) : null,
                campaign.title(),
                campaign.lead(),
                null);
    }

    private static List<Footprint> seen(KnownConflict conflict, Viewer viewer) {
        return conflict.isOf(KnownConflict.PRESSURE)
                ? conflict.crowd().first()
                : conflict.campaigns().stream()
                        .filter(viewer::sees)
                        .sorted(ORDER)
                        .toList();
    }

    private List<ParticipantView> participants(List<Footprint> seen, boolean masked, Glance glance) {
        List<ParticipantView> participants = new ArrayList<>(seen.size() + 1);
        seen.forEach(campaign -> participants.add(glance.shown().computeIfAbsent(campaign, this::view)));
        if (masked) {
            participants.add(ParticipantView.RESERVED);
        }
        return participants;
    }

    /** Of a masked group, what the viewer's own campaigns are about; that of a pair is common to both. */
    private static List<String> aspects(KnownConflict conflict, List<Footprint> seen) {
        if (!conflict.masked() || !conflict.finding().campaigns().isEmpty()) {
            return conflict.finding().aspects();
        }
        return seen.stream()
                .flatMap(campaign -> campaign.aspects().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of a pair: what of the visible one's audience the reserved one also wants. */
    private Audience audience(KnownConflict conflict, List<Footprint> seen) {
        if (conflict.campaigns().size() != 2 || seen.size() != 1) {
            return null;
        }
        Footprint visible = seen.get(0);
        Footprint hidden = conflict.campaigns().get(0).equals(visible)
                ? conflict.campaigns().get(1)
                : conflict.campaigns().get(0);
        Audience shared = sharedAudience.of(visible.audience(), hidden.audience());
        return shared.isEveryone() ? null : shared;
    }

    private SettingView setting(KnownConflict conflict, String type, String resource) {
        UUID id = conflict.isOf(type) ? conflict.finding().setting() : null;
        return id == null ? null : new SettingView(id, links.textTo(resource, id));
    }

    OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    static List<String> months(DateSpan days) {
        YearMonth last = YearMonth.from(days.end());
        return Stream.iterate(YearMonth.from(days.start()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }
}
