package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.SuggestionView;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Words;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says what the parties of a conflict had best do. */
@ApplicationScoped
class Suggestions {

    private static final List<String> ON_ONE =
            List.of("blackout", "holidayLaunch", "offFocus", "shortLeadTime", "messageGuideline");

    /** @param seen the campaigns in it that the viewer may see, the earlier first */
    SuggestionView of(KnownConflict conflict, List<Footprint> seen, Glance glance, ConflictPresenter presenter) {
        Finding finding = conflict.finding();
        if (conflict.isGone()) {
            return SuggestionView.of("none");
        }
        if (conflict.masked()) {
            return SuggestionView.of("askCoordinator");
        }
        Suggested suggested = new Suggested(glance, presenter);
        return switch (finding.type()) {
            case "duplication" -> join(seen, suggested);
            case "missedSynergy" -> align(seen, suggested);
            case "launchClash" -> seen.size() < 2 ? SuggestionView.of("move") : suggested.move(mover(seen, glance));
            case "contactPressure" -> suggested.move(conflict.crowd().last());
            case "focusGap" -> focusGap(finding, glance);
            case "uncoupledEnforcement" -> enforcement(finding, glance);
            default ->
                seen.isEmpty() || !ON_ONE.contains(finding.type())
                        ? SuggestionView.of("askCoordinator")
                        : ofOne(finding, seen.get(0), glance, suggested);
        };
    }

    private static SuggestionView join(List<Footprint> seen, Suggested suggested) {
        if (seen.size() < 2) {
            return SuggestionView.of("join");
        }
        Footprint host = seen.get(0).umbrella() == null && seen.get(1).umbrella() != null ? seen.get(1) : seen.get(0);
        Footprint guest = host == seen.get(0) ? seen.get(1) : seen.get(0);
        return suggested.join(host, guest);
    }

    /** The later one comes to the earlier, as far as days that are past allow. */
    private static SuggestionView align(List<Footprint> seen, Suggested suggested) {
        if (seen.size() < 2) {
            return SuggestionView.of("align");
        }
        Footprint first = seen.get(0);
        Footprint second = seen.get(1);
        int start = Math.max(first.first(), suggested.tomorrow());
        return suggested.onDays(
                "align",
                second,
                start > first.last() ? null : second.startingOn(start).period());
    }

    private static SuggestionView ofOne(Finding finding, Footprint campaign, Glance glance, Suggested suggested) {
        return switch (finding.type()) {
            case "offFocus" -> suggested.refocus(campaign, inFocus(campaign, glance.around()));
            case "shortLeadTime" -> {
                int days = glance.around().of(finding.type()).numbers().getOrDefault("leastDays", 0);
                int start = (int) campaign.proposedOn().toEpochDay() + days;
                yield suggested.onDays(
                        "bringForward", campaign, campaign.startingOn(start).period());
            }
            case "messageGuideline" -> suggested.rename(campaign, offending(campaign, glance.around()));
            default -> suggested.move(campaign);
        };
    }

    /** One's own, or else the one that starts later. */
    private static Footprint mover(List<Footprint> seen, Glance glance) {
        boolean firstOnly =
                glance.viewer().owns(seen.get(0)) && !glance.viewer().owns(seen.get(1));
        return seen.get(firstOnly ? 0 : 1);
    }

    private static SuggestionView focusGap(Finding finding, Glance glance) {
        String sector = glance.around().focus().stream()
                .filter(entry -> entry.id().equals(finding.setting()) && entry.sector() != null)
                .map(Surroundings.Focus::sector)
                .findFirst()
                .orElse(null);
        return new SuggestionView("plan", null, null, null, Period.of(finding.days()), finding.aspects(), sector, null);
    }

    /** From so many days before the action on, up to its last day. */
    private static SuggestionView enforcement(Finding finding, Glance glance) {
        int before = glance.around().of(finding.type()).numbers().getOrDefault("mostDaysBefore", 0);
        DateSpan days = new DateSpan(
                finding.days().start().minusDays(before), finding.days().end());
        return new SuggestionView("plan", null, null, null, Period.of(days), finding.aspects(), null, null);
    }

    /** The aspects that are worked on during a campaign, for its sectors. */
    static List<String> inFocus(Footprint campaign, Surroundings around) {
        return around.focus().stream()
                .filter(entry -> entry.appliesTo(campaign))
                .map(Surroundings.Focus::aspect)
                .distinct()
                .sorted()
                .toList();
    }

    /** The terms in a title that the guideline advises against. */
    static List<String> offending(Footprint campaign, Surroundings around) {
        Words title = Words.of(campaign.title());
        Map<String, List<Words>> words = around.of("messageGuideline").words();
        Stream<String> lists = around.isNamed(campaign, title)
                ? Stream.of("negativeTerms")
                : Stream.of("negativeTerms", "containerTerms");
        return lists.flatMap(list -> words.getOrDefault(list, List.of()).stream())
                .filter(title::hold)
                .map(Words::toString)
                .toList();
    }
}
