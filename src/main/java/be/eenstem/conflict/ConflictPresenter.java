package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.conflict.ConflictView.Suggestion;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a conflict to a reader, and no more of it than they may know. */
@ApplicationScoped
class ConflictPresenter {

    private static final String OPEN = "open";
    private static final Comparator<Participant> ORDER = Comparator.comparing(Participant::visible)
            .reversed()
            .thenComparing(
                    participant -> participant.visible() ? participant.start().toString() : "")
            .thenComparing(Participant::title);

    private final Map<String, ConflictRule> rules;
    private final Explanations explanations;
    private final SharedAudience sharedAudience;
    private final Links links;

    ConflictPresenter(
            @All List<ConflictRule> rules, Explanations explanations, SharedAudience sharedAudience, Links links) {
        this.rules = rules.stream().collect(Collectors.toMap(ConflictRule::type, Function.identity()));
        this.explanations = explanations;
        this.sharedAudience = sharedAudience;
        this.links = links;
    }

    /** @param saved whether the conflict can be looked up later */
    ConflictView view(Finding finding, List<Participant> participants, boolean saved, Locale locale) {
        List<Participant> ordered = participants.stream().sorted(ORDER).toList();
        boolean reserved = !ordered.stream().allMatch(Participant::visible);
        return new ConflictView(
                saved ? finding.id() : null,
                saved ? links.to("conflicts", finding.id()) : null,
                finding.type(),
                finding.severity(),
                OPEN,
                ordered.stream().map(this::view).toList(),
                reserved || finding.days() == null ? null : Period.of(finding.days()),
                reserved ? months(finding.touches()) : null,
                finding.aspects(),
                reserved ? audience(ordered) : null,
                explanations.of(finding, ordered, locale),
                new Suggestion(
                        reserved ? "askCoordinator" : rules.get(finding.type()).suggestion()));
    }

    private ParticipantView view(Participant participant) {
        if (!participant.visible()) {
            return ParticipantView.RESERVED;
        }
        return new ParticipantView(
                participant.id(),
                participant.id() == null ? null : links.to("campaigns", participant.id()),
                participant.title(),
                participant.lead(),
                null);
    }

    /** Of a pair: what of the visible one's audience the reserved one also wants. */
    private Audience audience(List<Participant> ordered) {
        Audience shared = sharedAudience.of(
                ordered.get(0).audience(), ordered.get(ordered.size() - 1).audience());
        return shared.isEveryone() ? null : shared;
    }

    static List<String> months(DateSpan days) {
        YearMonth last = YearMonth.from(days.end());
        return Stream.iterate(YearMonth.from(days.start()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }
}
