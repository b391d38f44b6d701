package be.eenstem.conflict.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.bruteforce.TestPolicies.TypePolicy;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calendars are hard: an engine that is off by a day, or forgets a part of a rule, is found out by them. */
@Execution(ExecutionMode.CONCURRENT)
class RandomCalendarTest {

    private static final int CAMPAIGNS = 60;
    private static final int ENOUGH = 5;
    private static final Map<Calendar, Set<String>> CONFLICTS = LongStream.range(0, 100)
            .mapToObj(seed -> new RandomCalendar(seed).calendar(CAMPAIGNS))
            .collect(
                    Collectors.toMap(calendar -> calendar, AllConflicts::of, (one, same) -> one, IdentityHashMap::new));

    @ParameterizedTest
    @ValueSource(strings = {"missedSynergy", "launchClash", "focusGap", "uncoupledEnforcement", "shortLeadTime"})
    void aNumberThatIsOneTooLargeOrTooSmallIsNoticed(String type) {
        for (int off : List.of(-1, 1)) {
            assertThat(noticed(calendar -> {
                        TypePolicy policy = calendar.policies().of(type);
                        return calendar.withPolicies(calendar.policies().withDays(type, policy.days() + off));
                    }))
                    .as("%s %+d", type, off)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplication",
                "missedSynergy",
                "launchClash",
                "contactPressure",
                "blackout",
                "holidayLaunch",
                "offFocus",
                "focusGap",
                "uncoupledEnforcement",
                "shortLeadTime",
                "messageGuideline"
            })
    void aRuleThatIsMissingIsNoticed(String type) {
        assertThat(noticed(calendar -> calendar.withPolicies(calendar.policies().withEnabled(type, false))))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void aWindowOrThresholdOfPressureThatIsOneOffIsNoticed() {
        for (int off : List.of(-1, 1)) {
            assertThat(noticed(calendar -> calendar.withPressures(pressures(calendar, off, 0))))
                    .isGreaterThanOrEqualTo(ENOUGH);
            assertThat(noticed(calendar -> calendar.withPressures(pressures(calendar, 0, off))))
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void aCampaignsUmbrellaWeightExemptionAndCarriersMatter() {
        assertThat(noticed(each(same -> same.umbrella(null)))).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(noticed(each(same -> same.weight(1)))).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(noticed(each(same -> same.exempt(false)))).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(noticed(each(same -> same.carriers(Set.of())))).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void manyEditsChangeTheConflicts() {
        RandomCalendar random = new RandomCalendar(1);
        Calendar calendar = random.calendar(CAMPAIGNS);
        int changed = 0;
        for (int edits = 0; edits < 200; edits++) {
            Calendar edited = random.edit(calendar);
            changed += AllConflicts.of(edited).equals(AllConflicts.of(calendar)) ? 0 : 1;
            calendar = edited;
        }
        assertThat(changed).isGreaterThan(70);
    }

    @Test
    void theConflictsOfAPairDoNotDependOnTheOthers() {
        Calendar calendar = new RandomCalendar(5).calendar(CAMPAIGNS);
        List<PlannedCampaign> campaigns = calendar.campaigns();
        Set<String> two = campaigns.stream()
                .flatMap(one -> campaigns.stream().map(other -> calendar.withCampaigns(List.of(other, one))))
                .flatMap(pair -> AllConflicts.of(pair).stream())
                .filter(RandomCalendarTest::isOfPair)
                .collect(Collectors.toSet());
        assertThat(AllConflicts.of(calendar).stream().filter(RandomCalendarTest::isOfPair))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(two);
    }

    @Test
    void theSameSeedGivesTheSameCalendarsAndEdits() {
        assertThat(edited(new RandomCalendar(3))).isEqualTo(edited(new RandomCalendar(3)));
        assertThat(edited(new RandomCalendar(3))).isNotEqualTo(edited(new RandomCalendar(4)));
        assertThat(CrowdedCalendar.of(50, 3)).isEqualTo(CrowdedCalendar.of(50, 3));
    }

    private static boolean isOfPair(String line) {
        return line.matches("(duplication|missedSynergy|launchClash) .*");
    }

    private static Calendar edited(RandomCalendar random) {
        return random.edit(random.edit(random.calendar(CAMPAIGNS)));
    }

    /** On how many calendars a mistake, made by changing the calendar, gives other conflicts. */
    private static long noticed(UnaryOperator<Calendar> mistake) {
        return CONFLICTS.entrySet().stream()
                .filter(entry -> !AllConflicts.of(mistake.apply(entry.getKey())).equals(entry.getValue()))
                .count();
    }

    private static UnaryOperator<Calendar> each(UnaryOperator<CampaignBuilder> mistake) {
        return calendar -> calendar.withCampaigns(calendar.campaigns().stream()
                .map(campaign -> mistake.apply(CampaignBuilder.of(campaign)).build())
                .toList());
    }

    private static List<PlannedPressure> pressures(Calendar calendar, int windowOff, int thresholdOff) {
        return calendar.pressures().stream()
                .map(old -> new PlannedPressure(
                        old.id(),
                        old.segment(),
                        old.windowDays() + windowOff,
                        old.threshold() + thresholdOff,
                        old.severity(),
                        old.enabled()))
                .toList();
    }
}
