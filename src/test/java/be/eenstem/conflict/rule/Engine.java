package be.eenstem.conflict.rule;

import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.TestAudience;
import be.eenstem.conflict.bruteforce.TestPolicies;
import be.eenstem.conflict.plan.Count;
import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reach;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Tally;
import be.eenstem.conflict.plan.Words;
import be.eenstem.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drives the engine with calendars of the brute force, and writes what it finds in the same lines. */
public final class Engine {

    private static final Map<String, String> NUMBERS = Map.of(
            "missedSynergy", "mostDaysBetween",
            "launchClash", "mostDaysApart",
            "focusGap", "leastDays",
            "uncoupledEnforcement", "mostDaysBefore",
            "shortLeadTime", "leastDays");

    private final Rules rules;
    private final Reaches reaches;
    private final Predicate<LocalDate> holidays;

    public Engine(Rules rules, Reaches reaches, Predicate<LocalDate> holidays) {
        this.rules = rules;
        this.reaches = reaches;
        this.holidays = holidays;
    }

    public PlanIndex plan(Calendar calendar) {
        Surroundings around = surroundings(calendar);
        PlanIndex plan = new PlanIndex(around, rules.counts(around), reaches);
        calendar.campaigns().stream()
                .filter(PlannedCampaign::counts)
                .forEach(campaign -> plan.put(footprint(campaign)));
        plan.settle();
        return plan;
    }

    /** The plan of a calendar, made of that of another by what is different. */
    PlanIndex changed(PlanIndex plan, Calendar before, Calendar after) {
        PlanIndex now = plan;
        if (!before.withCampaigns(List.of()).equals(after.withCampaigns(List.of()))) {
            Surroundings around = surroundings(after);
            now = plan.in(around, rules.counts(around), reaches);
        }
        Map<UUID, PlannedCampaign> left =
                before.campaigns().stream().collect(Collectors.toMap(PlannedCampaign::id, campaign -> campaign));
        for (PlannedCampaign campaign : after.campaigns()) {
            PlannedCampaign was = left.remove(campaign.id());
            if (!campaign.equals(was)) {
                put(now, campaign);
            }
        }
        left.keySet().forEach(now::remove);
        now.settle();
        return now;
    }

    SortedSet<String> lines(PlanIndex plan) {
        SortedSet<String> lines = new TreeSet<>();
        plan.all().forEach(subject -> rules.find(subject, plan, finding -> lines.add(line(finding))));
        for (Count count : plan.counts()) {
            plan.runs(count).stream()
                    .filter(run -> run.scope() != Scope.OPEN)
                    .forEach(run -> lines.add(line(run.finding(), count.in(Scope.WHOLE))));
        }
        return lines;
    }

    Footprint footprint(PlannedCampaign campaign) {
        return new Footprint(
                campaign.id(),
                campaign.title(),
                campaign.lead(),
                campaign.carriers(),
                campaign.umbrella(),
                campaign.aspects(),
                (int) campaign.start().toEpochDay(),
                (int) campaign.end().toEpochDay(),
                reach(campaign.audience()),
                campaign.weight(),
                campaign.exempt(),
                campaign.proposedOn(),
                "partners",
                null);
    }

    Rules rules() {
        return rules;
    }

    Reaches reaches() {
        return reaches;
    }

    private void put(PlanIndex plan, PlannedCampaign campaign) {
        if (campaign.counts()) {
            plan.put(footprint(campaign));
        } else {
            plan.remove(campaign.id());
        }
    }

    static String line(Finding finding) {
        if (finding.campaigns().isEmpty()) {
            return line(finding, "-");
        }
        return line(
                finding,
                finding.campaigns().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
    }

    static String line(Finding finding, Tally tally) {
        String campaigns = tally instanceof PressureTally pressure
                ? pressure.participants(finding.days()).stream()
                        .map(campaign -> campaign.campaign().toString())
                        .sorted()
                        .collect(Collectors.joining(","))
                : "-";
        return line(finding, campaigns);
    }

    private static String line(Finding finding, String campaigns) {
        return String.join(
                " ",
                finding.type(),
                finding.severity(),
                campaigns,
                finding.setting() == null ? "-" : finding.setting().toString(),
                finding.days() == null
                        ? "none"
                        : finding.days().start() + ".." + finding.days().end());
    }

    private Surroundings surroundings(Calendar calendar) {
        return new Surroundings(
                settings(calendar.policies()),
                calendar.blackouts().stream()
                        .map(blackout -> new Surroundings.Blackout(
                                blackout.id(),
                                new LocalizedText("", "", ""),
                                (int) blackout.start().toEpochDay(),
                                (int) blackout.end().toEpochDay(),
                                List.copyOf(blackout.appliesTo()),
                                blackout.severity()))
                        .toList(),
                calendar.focus().stream()
                        .map(entry -> new Surroundings.Focus(
                                entry.id(),
                                entry.aspect(),
                                entry.sector(),
                                reach(new TestAudience(
                                        entry.sector() == null ? Set.of() : Set.of(entry.sector()),
                                        Set.of(),
                                        Set.of(),
                                        Set.of())),
                                (int) entry.start().toEpochDay(),
                                (int) entry.end().toEpochDay()))
                        .toList(),
                calendar.fixtures().stream()
                        .filter(fixture -> fixture.kind().equals("enforcement")
                                && !fixture.aspects().isEmpty())
                        .map(fixture -> new Surroundings.Enforcement(
                                fixture.id(),
                                "",
                                List.copyOf(fixture.aspects()),
                                reach(fixture.audience()),
                                (int) fixture.start().toEpochDay(),
                                (int) fixture.end().toEpochDay()))
                        .toList(),
                calendar.pressures().stream()
                        .filter(policy -> policy.enabled())
                        .map(policy -> new Surroundings.PressurePolicy(
                                policy.id(),
                                null,
                                reach(policy.segment()),
                                policy.windowDays(),
                                policy.threshold(),
                                policy.severity()))
                        .toList(),
                calendar.organizationKinds(),
                aspects(calendar),
                holidays);
    }

    private static Map<String, RuleSettings> settings(TestPolicies policies) {
        Map<String, RuleSettings> settings = new HashMap<>();
        policies.types().forEach((type, policy) -> {
            Map<String, Integer> numbers =
                    NUMBERS.containsKey(type) ? Map.of(NUMBERS.get(type), policy.days()) : Map.of();
            Map<String, List<Words>> words = Map.of(
                    "containerTerms",
                    policies.containerTerms().stream().map(Words::of).toList(),
                    "negativeTerms",
                    policies.negativeTerms().stream().map(Words::of).toList());
            settings.put(type, new RuleSettings(policy.enabled(), policy.severity(), numbers, words));
        });
        return settings;
    }

    private static Map<String, Surroundings.AspectNames> aspects(Calendar calendar) {
        Map<String, Surroundings.AspectNames> aspects = new HashMap<>();
        calendar.aspectNames().forEach((code, names) -> {
            List<Words> said = Stream.concat(Stream.of(code), names.stream())
                    .map(Words::of)
                    .toList();
            aspects.put(code, new Surroundings.AspectNames(new LocalizedText(code, code, code), said));
        });
        return aspects;
    }

    private Reach reach(TestAudience audience) {
        return reaches.of(
                List.copyOf(audience.sectors()),
                List.copyOf(audience.sizes()),
                List.copyOf(audience.regions()),
                List.copyOf(audience.roles()));
    }
}
