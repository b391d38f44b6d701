package be.eenstem.conflict;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.CodeEntry;
import be.eenstem.platform.reference.ReferenceLists;
import be.eenstem.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain words what a conflict is about, in the viewer's language. */
@ApplicationScoped
class Explanations {

    private final ReferenceLists lists;

    private final Clock clock;

    Explanations(ReferenceLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** @param seen the campaigns in it that the viewer is told of */
    String of(KnownConflict conflict, List<Footprint> seen, Glance glance) {
        Finding finding = conflict.finding();
        if (conflict.isGone()) {
            return gone(conflict, glance);
        }
        if (conflict.masked()) {
            return reserved(finding, seen, glance);
        }
        return switch (finding.type()) {
            case "duplication", "missedSynergy", "launchClash" -> pair(finding, seen, glance);
            case "contactPressure" -> pressure(finding, conflict.crowd().total(), glance);
            case "focusGap" -> focusGap(finding, glance);
            case "uncoupledEnforcement" -> enforcement(finding, glance);
            default -> seen.isEmpty() ? "" : ofOne(finding, seen.get(0), glance);
        };
    }

    /** What surrounded it then may be gone too, so there is little to say. */
    private String gone(KnownConflict conflict, Glance glance) {
        String type = lists.find("conflictTypes", conflict.finding().type())
                .map(entry -> entry.name().in(glance.locale()))
                .orElseThrow();
        return Messages.say(
                glance.locale(), "conflict.gone", type, LocalDate.ofInstant(conflict.goneAt(), clock.getZone()));
    }

    private static String reserved(Finding finding, List<Footprint> seen, Glance glance) {
        String months = String.join(", ", ConflictPresenter.months(finding.touches()));
        String title = seen.stream()
                .filter(glance.viewer()::owns)
                .map(Footprint::title)
                .findFirst()
                .orElse("");
        return say(glance, finding.type(), "reserved", title, aspects(finding.aspects(), glance), months);
    }

    private String pair(Finding finding, List<Footprint> seen, Glance glance) {
        if (seen.size() < 2) {
            return "";
        }
        Footprint first = seen.get(0);
        Footprint second = seen.get(1);
        int daysApart = Math.abs(first.first() - second.first());
        int daysBetween = first.daysTo(second);
        return say(
                glance,
                finding.type(),
                switch (finding.type()) {
                    case "missedSynergy" -> counted(daysBetween);
                    case "launchClash" -> counted(daysApart);
                    default -> "explanation";
                },
                first.title(),
                first.lead(),
                second.title(),
                second.lead(),
                aspects(finding.aspects(), glance),
                finding.touches().start(),
                finding.touches().end(),
                daysApart,
                daysBetween);
    }

    /** Which sentence goes with a number of days. */
    private static String counted(long days) {
        if (days > 1) {
            return "explanation";
        }
        return days == 1 ? "oneDay" : "noDay";
    }

    private String ofOne(Finding finding, Footprint campaign, Glance glance) {
        Surroundings around = glance.around();
        DateSpan days = finding.touches();
        return switch (finding.type()) {
            case "blackout" ->
                say(
                        glance,
                        finding.type(),
                        "explanation",
                        campaign.title(),
                        campaign.lead(),
                        blackout(finding.setting(), glance),
                        days.start(),
                        days.end());
            case "holidayLaunch" -> say(glance, finding.type(), "explanation", campaign.title(), days.start());
            case "offFocus" ->
                say(
                        glance,
                        finding.type(),
                        "explanation",
                        campaign.title(),
                        aspects(finding.aspects(), glance),
                        aspects(Suggestions.inFocus(campaign, around), glance));
            case "shortLeadTime" -> leadTime(finding, campaign, glance);
            default ->
                say(
                        glance,
                        finding.type(),
                        "explanation",
                        campaign.title(),
                        String.join(", ", Suggestions.offending(campaign, around)),
                        aspects(campaign.aspects(), glance));
        };
    }

    private static String leadTime(Finding finding, Footprint campaign, Glance glance) {
        long days = ChronoUnit.DAYS.between(campaign.proposedOn(), campaign.start());
        return say(
                glance,
                finding.type(),
                counted(days),
                campaign.title(),
                campaign.proposedOn(),
                campaign.start(),
                days,
                glance.around().of(finding.type()).numbers().getOrDefault("leastDays", 0));
    }

    private String pressure(Finding finding, int campaigns, Glance glance) {
        Optional<Surroundings.PressurePolicy> policy = glance.around().pressurePolicies().stream()
                .filter(one -> one.id().equals(finding.setting()))
                .findFirst();
        LocalizedText name = policy.map(Surroundings.PressurePolicy::name).orElse(null);
        return say(
                glance,
                finding.type(),
                name == null ? "unnamed" : "explanation",
                campaigns,
                name == null ? "" : name.in(glance.locale()),
                policy.map(Surroundings.PressurePolicy::windowDays).orElse(0),
                policy.map(Surroundings.PressurePolicy::threshold).orElse(0),
                finding.days().start(),
                finding.days().end());
    }

    private String focusGap(Finding finding, Glance glance) {
        String sector = glance.around().focus().stream()
                .filter(entry -> entry.id().equals(finding.setting()) && entry.sector() != null)
                .map(entry -> lists.find("sectors", entry.sector()).map(CodeEntry::name))
                .flatMap(Optional::stream)
                .map(name -> name.in(glance.locale()))
                .findFirst()
                .orElseGet(() -> Messages.say(glance.locale(), "conflict.allSectors"));
        return say(
                glance,
                finding.type(),
                "explanation",
                aspects(finding.aspects(), glance),
                sector,
                finding.days().start(),
                finding.days().end(),
                finding.days().days());
    }

    private String enforcement(Finding finding, Glance glance) {
        String title = glance.around().enforcements().stream()
                .filter(fixture -> fixture.id().equals(finding.setting()))
                .map(Surroundings.Enforcement::title)
                .findFirst()
                .orElse("");
        return say(
                glance,
                finding.type(),
                "explanation",
                title,
                aspects(finding.aspects(), glance),
                finding.days().start(),
                finding.days().end(),
                glance.around().of(finding.type()).numbers().getOrDefault("mostDaysBefore", 0));
    }

    private static String blackout(UUID id, Glance glance) {
        return glance.around().blackouts().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.reason().in(glance.locale()))
                .findFirst()
                .orElse("");
    }

    private static String aspects(Collection<String> codes, Glance glance) {
        Locale locale = glance.locale();
        return codes.stream()
                .sorted()
                .map(code -> glance.around().aspects().containsKey(code)
                        ? glance.around().aspects().get(code).name().in(locale)
                        : code)
                .collect(Collectors.joining(", "));
    }

    private static String say(Glance glance, String type, String which, Object... arguments) {
        return Messages.say(glance.locale(), "conflict." + type + "." + which, arguments);
    }
}
