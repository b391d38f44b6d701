package be.eenstem.conflict.bruteforce;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rules that look at one campaign by itself, or beside the blackouts. */
final class CampaignRules {

    private final Calendar calendar;
    private final Consumer<String> found;
    private final List<List<String>> containerTerms;
    private final List<List<String>> negativeTerms;

    private CampaignRules(Calendar calendar, Consumer<String> found) {
        this.calendar = calendar;
        this.found = found;
        this.containerTerms =
                calendar.policies().containerTerms().stream().map(Words::of).toList();
        this.negativeTerms =
                calendar.policies().negativeTerms().stream().map(Words::of).toList();
    }

    static void find(Calendar calendar, List<PlannedCampaign> counting, Consumer<String> found) {
        CampaignRules rules = new CampaignRules(calendar, found);
        counting.forEach(rules::judge);
    }

    private void judge(PlannedCampaign campaign) {
        if (isEnabled("blackout")) {
            calendar.blackouts().forEach(blackout -> judge(campaign, blackout));
        }
        if (isEnabled("holidayLaunch") && isDayOff(campaign.start())) {
            report("holidayLaunch", campaign, new Span(campaign.start(), campaign.start()));
        }
        if (isEnabled("shortLeadTime") && isShort(campaign)) {
            report("shortLeadTime", campaign, campaign.period());
        }
        if (isEnabled("messageGuideline") && isAgainstGuideline(campaign)) {
            report("messageGuideline", campaign, campaign.period());
        }
    }

    private void judge(PlannedCampaign campaign, PlannedBlackout blackout) {
        String kind = calendar.organizationKinds().get(campaign.lead());
        if (blackout.appliesTo().contains(kind)) {
            campaign.period()
                    .common(blackout.period())
                    .ifPresent(days ->
                            found.accept(Finding.with("blackout", blackout.severity(), campaign, blackout.id(), days)));
        }
    }

    private static boolean isDayOff(LocalDate day) {
        return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                || PublicHolidays.isHoliday(day);
    }

    private boolean isShort(PlannedCampaign campaign) {
        return campaign.proposedOn() != null
                && ChronoUnit.DAYS.between(campaign.proposedOn(), campaign.start())
                        < calendar.policies().of("shortLeadTime").days();
    }

    private boolean isAgainstGuideline(PlannedCampaign campaign) {
        List<String> title = Words.of(campaign.title());
        boolean negative = negativeTerms.stream().anyMatch(term -> Words.hold(title, term));
        boolean container = containerTerms.stream().anyMatch(term -> Words.hold(title, term));
        return negative
                || (container
                        && campaign.aspects().stream()
                                .flatMap(this::namesOf)
                                .noneMatch(name -> Words.hold(title, Words.of(name))));
    }

    private Stream<String> namesOf(String aspect) {
        return Stream.concat(
                Stream.of(aspect.replace('-', ' ')), calendar.aspectNames().getOrDefault(aspect, List.of()).stream());
    }

    private boolean isEnabled(String type) {
        return calendar.policies().of(type).enabled();
    }

    private void report(String type, PlannedCampaign campaign, Span days) {
        found.accept(Finding.alone(type, calendar.policies().of(type).severity(), campaign, days));
    }
}
