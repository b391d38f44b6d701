package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reach;
import be.eenstem.conflict.plan.Reaches;
import be.eenstem.conflict.plan.RuleSettings;
import be.eenstem.conflict.plan.Surroundings;
import be.eenstem.conflict.plan.Words;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.CodeEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A calendar of some campaigns and what surrounds them, to see what one rule finds on it. */
final class Sketch {

    static final Reaches REACHES = new Reaches(Sketch::codes);

    private static final LocalizedText ANYTHING = new LocalizedText("nl", "fr", "en");

    private final ConflictRule rule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Words>> words = new HashMap<>();
    private final List<Surroundings.Blackout> blackouts = new ArrayList<>();
    private final List<Surroundings.Focus> focus = new ArrayList<>();
    private final List<Surroundings.Enforcement> enforcements = new ArrayList<>();
    private final List<Surroundings.PressurePolicy> pressures = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Surroundings.AspectNames> aspects = new HashMap<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private boolean enabled = true;
    private String severity = "warning";

    private Sketch(ConflictRule rule) {
        this.rule = rule;
    }

    static Sketch of(ConflictRule rule) {
        return new Sketch(rule);
    }

    Sketch number(String name, int value) {
        numbers.put(name, value);
        return this;
    }

    Sketch words(String list, String... terms) {
        words.put(list, Stream.of(terms).map(Words::of).toList());
        return this;
    }

    Sketch severity(String code) {
        severity = code;
        return this;
    }

    Sketch off() {
        enabled = false;
        return this;
    }

    Sketch organization(String code, String kind) {
        kinds.put(code, kind);
        return this;
    }

    Sketch aspect(String code, String... names) {
        List<Words> said =
                Stream.concat(Stream.of(code), Stream.of(names)).map(Words::of).toList();
        aspects.put(code, new Surroundings.AspectNames(ANYTHING, said));
        return this;
    }

    Sketch holiday(String day) {
        holidays.add(LocalDate.parse(day));
        return this;
    }

    Sketch blackout(String from, String until, String blackoutSeverity, String... appliesTo) {
        blackouts.add(new Surroundings.Blackout(
                UUID.randomUUID(), ANYTHING, day(from), day(until), List.of(appliesTo), blackoutSeverity));
        return this;
    }

    /** @param sector null for all */
    Sketch focus(String aspect, String sector, String from, String until) {
        Reach reach = REACHES.of(sector == null ? List.of() : List.of(sector), List.of(), List.of(), List.of());
        focus.add(new Surroundings.Focus(UUID.randomUUID(), aspect, sector, reach, day(from), day(until)));
        return this;
    }

    Sketch enforcement(List<String> enforced, List<String> sectors, String from, String until) {
        Reach reach = REACHES.of(sectors, List.of(), List.of(), List.of());
        enforcements.add(
                new Surroundings.Enforcement(UUID.randomUUID(), "Actie", enforced, reach, day(from), day(until)));
        return this;
    }

    Sketch pressure(List<String> sectors, int windowDays, int threshold) {
        Reach reach = REACHES.of(sectors, List.of(), List.of(), List.of());
        pressures.add(new Surroundings.PressurePolicy(UUID.randomUUID(), null, reach, windowDays, threshold, severity));
        return this;
    }

    /** What the rule finds, each once. */
    List<Finding> with(FootprintSketch... campaigns) {
        Rules rules = new Rules(List.of(rule));
        PlanIndex plan = plan(rules, campaigns);
        Set<Finding> found = new LinkedHashSet<>();
        plan.all().forEach(subject -> rules.find(subject, plan, found::add));
        plan.counts().forEach(count -> plan.runs(count).forEach(run -> found.add(run.finding())));
        return List.copyOf(found);
    }

    /** The calendar itself. */
    PlanIndex plan(Rules rules, FootprintSketch... campaigns) {
        Surroundings around = surroundings();
        PlanIndex plan = new PlanIndex(around, rules.counts(around), REACHES);
        Stream.of(campaigns).map(FootprintSketch::print).forEach(plan::put);
        plan.settle();
        return plan;
    }

    private Surroundings surroundings() {
        return new Surroundings(
                Map.of(rule.type(), new RuleSettings(enabled, severity, numbers, words)),
                blackouts,
                focus,
                enforcements,
                pressures,
                kinds,
                aspects,
                holidays::contains);
    }

    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static Collection<CodeEntry> codes(String list) {
        return switch (list) {
            case "sectors" -> List.of(code("C", null), code("C10", "C"), code("C11", "C"), code("F", null));
            case "sizes" -> List.of(code("1-4", null), code("5-9", null));
            case "regions" -> List.of(code("BE2", null), code("BE22", "BE2"), code("71004", "BE22"), code("BE3", null));
            default -> List.of(code("employer", null), code("worker", null));
        };
    }

    private static CodeEntry code(String code, String parent) {
        return new CodeEntry(code, parent, ANYTHING, null, null, null, null);
    }
}
