package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every conflict says what is the matter and what to do, in the words of its reader. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationsTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = TODAY.plusMonths(25).withDayOfMonth(8);
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("duplication", List.of("join")),
            Map.entry("missedSynergy", List.of("align")),
            Map.entry("launchClash", List.of("move")),
            Map.entry("contactPressure", List.of("move")),
            Map.entry("blackout", List.of("move")),
            Map.entry("holidayLaunch", List.of("move")),
            Map.entry("offFocus", List.of("refocus")),
            Map.entry("focusGap", List.of("plan")),
            Map.entry("uncoupledEnforcement", List.of("plan")),
            Map.entry("shortLeadTime", List.of("bringForward")),
            Map.entry("messageGuideline", List.of("rename")));

    static Stream<String> types() {
        return KINDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsExplainedInEveryLanguage(String type) {
        bringAbout(type);
        for (String language : List.of("nl", "fr", "en")) {
            List<Map<String, Object>> conflicts = as("coordinator")
                    .header("Accept-Language", language)
                    .get("/v1/conflicts?pageSize=200&sort=-start&type=" + type)
                    .path("items");
            assertThat(conflicts).isNotEmpty().allSatisfy(conflict -> {
                assertWhole(conflict.get("explanation").toString());
                assertThat(((Map<?, ?>) conflict.get("suggestion")).get("kind")).isIn(KINDS.get(type));
            });
        }
    }

    @Test
    void theLanguagesDiffer() {
        bringAbout("duplication");
        List<String> said = Stream.of("nl", "fr", "en")
                .map(language -> as("coordinator")
                        .header("Accept-Language", language)
                        .get("/v1/conflicts?pageSize=1&type=duplication")
                        .<String>path("items[0].explanation"))
                .toList();
        assertThat(said).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void numbersOfDaysAreSaidAsPeopleSayThem(int days) {
        String one = TestCampaign.of("voka", "werkdruk", "S94", START, 10).propose();
        String clash = TestCampaign.of("unizo", "inclusie", "S94", START.plusDays(days), 10)
                .propose();
        String next = TestCampaign.of("acerta", "werkdruk", "S94", START.plusDays(10 + days), 4)
                .propose();
        List<String> apart = List.of("same day", "one day from", "2 days from");
        List<String> between = List.of("right after", "one day between", "2 days between");
        english(TestConflict.between(one, clash, "launchClash")).body("explanation", containsString(apart.get(days)));
        english(TestConflict.between(one, next, "missedSynergy"))
                .body("explanation", containsString(between.get(days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2})
    void aStartBeforeOrJustAfterTheProposalIsSaidAsWell(int days) {
        String one = TestCampaign.of("voka", "werkdruk", "S94", TODAY.plusDays(days), 10)
                .propose();
        List<String> said = List.of("as late as", "as late as", "very next day", "2 days later");
        english(TestConflict.of(one, "shortLeadTime").get(0))
                .body("explanation", containsString(said.get(days + 1)))
                .body("suggestion.period.start", is(TODAY.plusDays(90).toString()));
    }

    @Test
    void onlyTheWordsAdvisedAgainstAreNamed() {
        String one = TestCampaign.of("voka", "ergonomie", "S94", START, 5)
                .with("title", "Werkbaar werk: ergonomisch werken is verplicht")
                .propose();
        english(TestConflict.of(one, "messageGuideline").get(0))
                .body("suggestion.terms", is(List.of("verplicht")))
                .body("explanation", allOf(containsString("verplicht."), not(containsString("werkbaar werk,"))));
    }

    @Test
    void theUmbrellaOrTheCarrierToJoinIsNamed() {
        String one = TestCampaign.of("voka", "duaal-leren", "S95", START, 10).propose();
        String other = TestCampaign.of("unizo", "duaal-leren", "S95", START.plusDays(2), 10)
                .propose();
        String conflict = TestConflict.between(one, other, "duplication");
        english(conflict)
                .body("suggestion.kind", is("join"), "suggestion.campaign.id", is(one))
                .body("suggestion.carrier", is("unizo"));
        TestCampaign.change("officer-unizo", other, "{\"umbrella\": \"samen-leren\"}")
                .then()
                .statusCode(200);
        english(conflict).body("suggestion.umbrella", is("samen-leren"), "suggestion.campaign.id", is(other));
    }

    /** So that there is at least one, whatever other tests have left. */
    private static void bringAbout(String type) {
        switch (type) {
            case "duplication" -> pair("werkdruk", "werkdruk", 0);
            case "missedSynergy" -> pair("werkdruk", "werkdruk", 20);
            case "launchClash" -> pair("werkdruk", "inclusie", 0);
            case "contactPressure" -> {
                for (int weight = 0; weight < 2; weight++) {
                    TestCampaign.of("voka", "werkdruk", "F", START, 5)
                            .with("weight", 5)
                            .propose();
                }
            }
            case "blackout" ->
                TestCampaign.of("vdab", "werkdruk", "S96", LocalDate.of(2027, 8, 2), 5)
                        .propose();
            case "holidayLaunch" ->
                TestCampaign.of("voka", "werkdruk", "S96", LocalDate.of(2028, 7, 21), 5)
                        .propose();
            case "offFocus" ->
                TestCampaign.of("voka", "loopbaan", "S96", LocalDate.of(2028, 8, 21), 5)
                        .propose();
            case "shortLeadTime" ->
                TestCampaign.of("voka", "loopbaan", "S96", TODAY.plusDays(20), 5)
                        .propose();
            case "messageGuideline" ->
                TestCampaign.of("voka", "loopbaan", "S96", START, 5)
                        .with("title", "Geen boete")
                        .propose();
            case "uncoupledEnforcement" ->
                json("coordinator", """
                    {"kind": "enforcement", "title": "Actie", "aspects": ["duaal-leren"],
                     "audience": {"sectors": ["U99"]}, "period": {"start": "2029-10-01", "end": "2029-10-05"}}""").post("/v1/fixtures").then().statusCode(201);
            default ->
                assertThat(type).as("the focus of the demo data has gaps").isEqualTo("focusGap");
        }
    }

    private static void pair(String aspect, String otherAspect, int daysLater) {
        TestCampaign.of("voka", aspect, "S96", START, 10).propose();
        TestCampaign.of("unizo", otherAspect, "S96", START.plusDays(daysLater), 10)
                .propose();
    }

    private static io.restassured.response.ValidatableResponse english(String conflict) {
        return as("coordinator")
                .header("Accept-Language", "en")
                .get("/v1/conflicts/" + conflict)
                .then()
                .statusCode(200);
    }

    /** No place is left open, and nothing was put in that is empty or not for people. */
    private static void assertWhole(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("{", "}", "''", "\"\"", "«  »", "()", "null", ", ,", " : .", ": .", "  ", " .")
                .doesNotContainPattern("conflict\\.[a-zA-Z]+\\.");
    }
}
