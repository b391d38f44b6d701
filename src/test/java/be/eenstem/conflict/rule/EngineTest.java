package be.eenstem.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.calendar.HolidayService;
import be.eenstem.conflict.bruteforce.AllConflicts;
import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.CrowdedCalendar;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.PlanIndex;
import be.eenstem.conflict.plan.Reaches;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On random calendars the engine finds what a brute-force computation finds, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EngineTest {

    private static final int CALENDARS = Integer.getInteger("eenstem.random.calendars");
    private static final int CAMPAIGNS = 300;
    private static final int EDITS = 4;

    @Inject
    Rules rules;

    @Inject
    Reaches reaches;

    @Inject
    HolidayService holidays;

    private Engine engine;

    @BeforeEach
    void start() {
        engine = new Engine(rules, reaches, holidays::isHoliday);
    }

    @Test
    void itAgreesWithABruteForceOnRandomCalendarsBeforeAndAfterEdits() {
        Map<String, Integer> found = new ConcurrentHashMap<>();
        LongStream.rangeClosed(1, CALENDARS).parallel().forEach(seed -> {
            RandomCalendar random = new RandomCalendar(seed);
            Calendar calendar = random.calendar(CAMPAIGNS);
            PlanIndex plan = engine.plan(calendar);
            SortedSet<String> expected = AllConflicts.of(calendar);
            assertThat(engine.lines(plan)).as("seed %d", seed).isEqualTo(expected);
            expected.forEach(line -> found.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum));
            for (int edits = 0; edits < EDITS; edits++) {
                Calendar edited = random.edit(calendar);
                plan = engine.changed(plan, calendar, edited);
                calendar = edited;
            }
            assertThat(engine.lines(plan)).as("seed %d, edited", seed).isEqualTo(AllConflicts.of(calendar));
        });
        assertThat(found).as("conflicts of every kind were there").hasSameSizeAs(rules.types());
        assertThat(found.values()).allSatisfy(number -> assertThat(number).isGreaterThan(CALENDARS / 10));
    }

    @Test
    void itAgreesOnTwentyThousandCampaigns() {
        Calendar calendar = CrowdedCalendar.of(20_000, 1);
        SortedSet<String> expected = AllConflicts.of(calendar);
        assertThat(expected).hasSizeGreaterThan(20_000);
        assertThat(engine.lines(engine.plan(calendar))).isEqualTo(expected);
    }

    /** What a check tells of a draft is the difference it makes. */
    @Test
    void effectsAreTheDifferenceThatACampaignMakes() {
        for (long seed = 1; seed <= CALENDARS / 5; seed++) {
            RandomCalendar random = new RandomCalendar(seed);
            Calendar calendar = random.calendar(80);
            Calendar changed = random.edit(calendar);
            for (PlannedCampaign draft : changedCampaigns(calendar, changed)) {
                List<PlannedCampaign> others = new ArrayList<>(calendar.campaigns());
                others.removeIf(campaign -> campaign.id().equals(draft.id()));
                others.add(draft);
                SortedSet<String> before = AllConflicts.of(calendar);
                SortedSet<String> after = AllConflicts.of(calendar.withCampaigns(others));
                PlanIndex plan = engine.plan(calendar);
                List<Effect> effects = rules.effects(engine.footprint(draft), plan, reaches);
                assertThat(facts(effects, "new", "joined", "kept"))
                        .as("seed %d", seed)
                        .isEqualTo(after.stream()
                                .filter(line -> line.contains(draft.id().toString())
                                        || isAboutASetting(line) && !overlapsAny(line, before))
                                .map(EngineTest::withoutCrowd)
                                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    /** The alternatives proposed for a campaign have no warning when they are checked. */
    @Test
    void openingsHaveNoWarningWhenChecked() {
        int openings = 0;
        for (long seed = 1; seed <= CALENDARS / 5; seed++) {
            Calendar calendar = new RandomCalendar(seed).calendar(60);
            PlanIndex plan = engine.plan(calendar);
            Footprint campaign = engine.footprint(calendar.campaigns().get(0));
            int from = campaign.first() - 60;
            List<Integer> free = new Openings(rules, plan, campaign, from, campaign.first() + 90).nearest(5);
            for (int day : free) {
                List<Effect> effects = rules.effects(campaign.startingOn(day), plan, reaches);
                assertThat(effects.stream().filter(EngineTest::isTrouble))
                        .as("seed %d", seed)
                        .isEmpty();
            }
            List<Integer> all = new ArrayList<>();
            for (int day = from; day <= campaign.first() + 90; day++) {
                if (rules.effects(campaign.startingOn(day), plan, reaches).stream()
                        .noneMatch(EngineTest::isTrouble)) {
                    all.add(day);
                }
            }
            all.sort(java.util.Comparator.comparing((Integer day) -> Math.abs(day - campaign.first()))
                    .thenComparing(day -> day));
            assertThat(free).as("seed %d", seed).isEqualTo(all.subList(0, Math.min(5, all.size())));
            openings += free.size();
        }
        assertThat(openings).isGreaterThan(100);
    }

    private static List<PlannedCampaign> changedCampaigns(Calendar before, Calendar after) {
        return after.campaigns().stream()
                .filter(campaign -> campaign.counts() && !before.campaigns().contains(campaign))
                .toList();
    }

    private static SortedSet<String> facts(List<Effect> effects, String... kinds) {
        SortedSet<String> facts = new TreeSet<>();
        effects.stream()
                .filter(effect -> List.of(kinds).contains(effect.effect()))
                .forEach(effect -> facts.add(withoutCrowd(Engine.line(effect.finding()))));
        return facts;
    }

    private static boolean isAboutASetting(String line) {
        return !line.split(" ")[3].equals("-");
    }

    /** Whether a line about a setting was there before, on some of its days. */
    private static boolean overlapsAny(String line, SortedSet<String> before) {
        String[] parts = line.split(" ");
        return before.stream()
                .map(other -> other.split(" "))
                .anyMatch(other -> other[0].equals(parts[0])
                        && other[3].equals(parts[3])
                        && !parts[3].equals("-")
                        && overlap(other[4], parts[4]));
    }

    private static boolean overlap(String one, String other) {
        String[] some = one.split("\\.\\.");
        String[] others = other.split("\\.\\.");
        return some[0].compareTo(others[1]) <= 0 && others[0].compareTo(some[1]) <= 0;
    }

    private static String withoutCrowd(String line) {
        String[] parts = line.split(" ");
        if (parts[0].equals("contactPressure")) {
            parts[2] = "-";
        }
        return String.join(" ", parts);
    }

    private static boolean isTrouble(Effect effect) {
        return !effect.isEnded() && !effect.finding().isHint();
    }
}
