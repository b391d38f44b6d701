package be.eenstem.conflict;

import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other days that a check proposes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AlternativesTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = TODAY.plusMonths(20).withDayOfMonth(8);

    @Test
    void theyAreTheNearestAtMostFive() {
        TestCampaign.of("unizo", "werkdruk", "N80", START, 10).propose();
        TestCampaign mine = TestCampaign.of("voka", "werkdruk", "N80", START.plusDays(4), 6);
        List<LocalDate> starts = starts(ask(mine, START.minusDays(60), START.plusDays(60)), 6);
        assertThat(starts).hasSize(5);
        assertThat(starts)
                .isSortedAccordingTo(Comparator.comparing(
                                (LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(START.plusDays(4), day)))
                        .thenComparing(Comparator.naturalOrder()));
        assertThat(starts).noneMatch(day -> !day.isBefore(START.minusDays(5)) && day.isBefore(START.plusDays(10)));
    }

    @Test
    void withoutARangeThereAreNone() {
        TestCampaign.of("voka", "werkdruk", "N81", START, 6)
                .check()
                .then()
                .statusCode(200)
                .body("alternatives", nullValue());
    }

    @Test
    void aRangeOfOneDayIsThatDayOrWhatStandsInTheWay() {
        TestCampaign.of("unizo", "inclusie", "N81", START, 10).propose();
        TestCampaign mine = TestCampaign.of("voka", "inclusie", "N81", START, 6);
        ask(mine, START, START)
                .then()
                .body("alternatives.periods", is(List.of()))
                .body("alternatives.obstacles.find { it.type == 'duplication' }.days", is(1));
        LocalDate free =
                starts(ask(mine, START.plusDays(10), START.plusDays(100)), 6).get(0);
        assertThat(starts(ask(mine, free, free), 6)).containsExactly(free);
    }

    @Test
    void whereThereIsNoneItSaysWhyOnHowManyDays() {
        TestCampaign mine = TestCampaign.of("voka", "werkdruk", "N82", TODAY.plusDays(20), 6);
        ask(mine, TODAY.plusDays(1), TODAY.plusDays(30))
                .then()
                .body("alternatives.periods", is(List.of()))
                .body("alternatives.obstacles.find { it.type == 'shortLeadTime' }.days", is(30));
        ask(mine, TODAY.plusDays(1), TODAY.plusMonths(35))
                .then()
                .body("alternatives.obstacles", nullValue())
                .body(
                        "alternatives.periods.start",
                        everyItem(org.hamcrest.Matchers.greaterThanOrEqualTo(
                                TODAY.plusDays(90).toString())));
    }

    @Test
    void theRangeLiesWithinTheHorizonAndRunsForwards() {
        TestCampaign mine = TestCampaign.of("voka", "werkdruk", "N82", START, 6);
        bad(mine, START, START.minusDays(1)).body("issues.name", contains("alternatives.end"));
        bad(mine, START, TODAY.plusMonths(37)).body("issues.name", contains("alternatives.end"));
        bad(mine, TODAY.minusMonths(37), START).body("issues.name", contains("alternatives.start"));
        mine.with("alternatives", Map.of("start", "2027-02-30", "until", "x"))
                .check()
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body(
                        "issues.name",
                        containsInAnyOrder("alternatives.start", "alternatives.until", "alternatives.end"));
        mine.with("alternatives", "soon").check().then().statusCode(400);
        mine.with("alternatives", List.of()).check().then().statusCode(400);
    }

    @Test
    void theWholeCampaignLiesWithinTheHorizon() {
        TestCampaign mine = TestCampaign.of("voka", "werkdruk", "N82", TODAY.plusMonths(35), 20);
        LocalDate last = TODAY.plusMonths(36);
        for (LocalDate start : starts(ask(mine, last.minusDays(25), last), 20)) {
            mine.during(start, 20).check().then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void checkedAgainTheyHaveNoWarning(long seed) {
        Random random = new Random(seed);
        String sector = List.of("N80", "F", "I", "C10", "H51").get(random.nextInt(5));
        String aspect = List.of("werkdruk", "ergonomie", "inclusie").get(random.nextInt(3));
        LocalDate start = TODAY.plusDays(100 + random.nextInt(500));
        int days = 1 + random.nextInt(30);
        TestCampaign mine = TestCampaign.of("voka", aspect, sector, start, days);
        if (random.nextBoolean()) {
            mine.with("id", mine.propose());
        }
        Response asked = ask(mine, start.minusDays(90), start.plusDays(120));
        List<LocalDate> starts = starts(asked, days);
        // Where others have left no day free, it says why.
        assertThat(starts.isEmpty()).isEqualTo(asked.path("alternatives.obstacles") != null);
        for (LocalDate day : starts) {
            mine.during(day, days).check().then().statusCode(200).body("conflicts.severity", everyItem(is("info")));
        }
    }

    private static Response ask(TestCampaign campaign, LocalDate from, LocalDate to) {
        Response asked = campaign.with("alternatives", Map.of("start", from.toString(), "end", to.toString()))
                .check();
        asked.then().statusCode(200);
        return asked;
    }

    private static io.restassured.response.ValidatableResponse bad(
            TestCampaign campaign, LocalDate from, LocalDate to) {
        return campaign.with("alternatives", Map.of("start", from.toString(), "end", to.toString()))
                .check()
                .then()
                .spec(problem(400, "belgif:badRequest"));
    }

    /** The first days proposed; each period is as long as the campaign. */
    private static List<LocalDate> starts(Response asked, int days) {
        List<Map<String, String>> periods = asked.path("alternatives.periods");
        assertThat(periods).hasSizeLessThanOrEqualTo(5);
        assertThat(periods)
                .allSatisfy(period -> assertThat(
                                LocalDate.parse(period.get("start")).plusDays(days - 1L))
                        .hasToString(period.get("end")));
        return periods.stream()
                .map(period -> LocalDate.parse(period.get("start")))
                .toList();
    }
}
