package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever surrounds the campaigns changes, the stored conflicts follow at once, and are those of a scan. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettingsChangeTest {

    private static final LocalDate START = LocalDate.now().plusMonths(21).withDayOfMonth(8);

    private final Deque<Runnable> restores = new ArrayDeque<>();

    @AfterEach
    void asItWas() {
        restores.forEach(Runnable::run);
        assertThat(TestConflict.differences()).isZero();
    }

    @Test
    void aNumber() {
        String one = campaign("voka", "werkdruk", START).propose();
        String other = campaign("unizo", "inclusie", START.plusDays(5)).propose();
        String clash = TestConflict.between(one, other, "launchClash");
        policy("launchClash", "{\"numbers\": {\"mostDaysApart\": 4}}", "{\"numbers\": {\"mostDaysApart\": 6}}");
        assertThat(TestConflict.state(clash)).isEqualTo("gone");
        assertUnchangedByAScan();
        change("/v1/conflictPolicies/launchClash", "{\"numbers\": {\"mostDaysApart\": 5}}");
        assertThat(TestConflict.state(clash)).isEqualTo("open");
    }

    @Test
    void severityAndOff() {
        String one = campaign("voka", "werkdruk", START).propose();
        String other = campaign("unizo", "werkdruk", START).propose();
        String conflict = TestConflict.between(one, other, "duplication");
        TestConflict.waive("officer-voka", conflict, "Goed.").then().statusCode(200);
        policy("duplication", "{\"severity\": \"info\"}", "{\"severity\": \"warning\", \"enabled\": true}");
        TestConflict.get("officer-voka", conflict).then().body("severity", is("info"), "state", is("waived"));
        assertUnchangedByAScan();
        change("/v1/conflictPolicies/duplication", "{\"severity\": \"blocking\"}");
        TestConflict.get("officer-voka", conflict).then().body("severity", is("blocking"), "state", is("open"));
        TestCampaign.move("officer-voka", one, "confirmed").then().statusCode(409);
        change("/v1/conflictPolicies/duplication", "{\"enabled\": false}");
        assertThat(TestConflict.state(conflict)).isEqualTo("gone");
        TestCampaign.move("officer-voka", one, "confirmed").then().statusCode(200);
        assertUnchangedByAScan();
    }

    @Test
    void words() {
        String one = campaign("voka", "werkdruk", START)
                .with("title", "Zeg nee tegen geknoei")
                .propose();
        assertThat(TestConflict.of(one, "messageGuideline")).isEmpty();
        policy("messageGuideline", "{\"words\": {\"negativeTerms\": [\"GEKNOEI\"]}}", """
                {"words": {"negativeTerms": ["ziekmakend", "verplicht", "sanctie", "boete", "gevaarlijk"]}}""");
        List<String> found = TestConflict.of(one, "messageGuideline");
        assertThat(found).hasSize(1);
        TestConflict.get("officer-voka", found.get(0))
                .then()
                .body("suggestion.kind", is("rename"), "suggestion.terms", is(List.of("geknoei")));
        assertUnchangedByAScan();
    }

    @Test
    void aPressurePolicy() {
        String one = campaign("voka", "werkdruk", START).with("weight", 3).propose();
        String policy = create("/v1/pressurePolicies", """
                {"segment": {"sectors": ["N82"], "sizes": ["50-249"], "regions": ["BE2"]},
                 "windowDays": 3, "threshold": 2}""");
        List<String> found = pressures(one, policy);
        assertThat(found).hasSize(1);
        TestConflict.get("officer-voka", found.get(0))
                .then()
                .body("overlap.start", is(START.minusDays(2).toString()))
                .body("overlap.end", is(START.plusDays(2).toString()));
        assertUnchangedByAScan();
        change(policy, "{\"windowDays\": 4}");
        TestConflict.get("officer-voka", found.get(0))
                .then()
                .body("overlap.start", is(START.minusDays(3).toString()));
        change(policy, "{\"threshold\": 100}");
        assertThat(TestConflict.state(found.get(0))).isEqualTo("gone");
        change(policy, "{\"threshold\": 2, \"enabled\": false}");
        assertThat(pressures(one, policy)).isEmpty();
        assertUnchangedByAScan();
    }

    @Test
    void aFocusEntry() {
        String one =
                campaign("voka", "werkgeversgroepering", START.plusYears(1)).propose();
        String entry = create(
                "/v1/focusEntries", """
                {"aspect": "motivatie", "sector": "N82", "rank": 3, "period": %s}""".formatted(period(START.plusYears(1).minusDays(100), 200)));
        List<String> off = TestConflict.of(one, "offFocus");
        assertThat(off).hasSize(1);
        assertThat(gaps(entry)).hasSize(1);
        assertUnchangedByAScan();
        change(entry, "{\"aspect\": \"werkgeversgroepering\"}");
        assertThat(TestConflict.of(one, "offFocus")).isEmpty();
        assertThat(gaps(entry)).as("before and after the campaign").hasSize(2);
        change(entry, "{\"period\": %s}".formatted(period(START.plusYears(1).minusDays(80), 160)));
        assertThat(gaps(entry)).isEmpty();
        assertUnchangedByAScan();
    }

    @Test
    void aBlackoutAndTheKindOfAnOrganization() {
        String organization = be.eenstem.Calls.newCode();
        be.eenstem.Calls.createOrganization(organization);
        create("/v1/blackouts", """
                {"period": %s, "appliesTo": ["government"], "severity": "warning",
                 "reason": {"nl": "Stil", "fr": "Silence", "en": "Quiet"}}""".formatted(period(START, 10)));
        String id = json("coordinator", """
                {"title": "Nieuw", "lead": "%s", "aspects": ["inclusie"], "status": "proposed", "period": %s,
                 "audience": {"sectors": ["N82"], "sizes": ["50-249"]}}""".formatted(organization, period(START.plusDays(9), 10)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(TestConflict.of(id, "blackout")).hasSize(1);
        change("/v1/organizations/" + organization, "{\"kind\": \"intermediary\"}");
        assertThat(TestConflict.of(id, "blackout")).isEmpty();
        assertUnchangedByAScan();
    }

    @Test
    void anEnforcementAction() {
        String one = campaign("voka", "terug-aan-het-werk", START.minusDays(30)).propose();
        String fixture = create("/v1/fixtures", """
                {"kind": "enforcement", "title": "Actie in kantoren", "aspects": ["terug-aan-het-werk"],
                 "audience": {"sectors": ["N82"], "regions": ["BE22"]}, "period": %s}""".formatted(period(START, 5)));
        assertThat(uncoupled(fixture)).isEmpty();
        TestCampaign.move("officer-voka", one, "cancelled").then().statusCode(200);
        List<String> found = uncoupled(fixture);
        assertThat(found).hasSize(1);
        TestConflict.get("partner-voka", found.get(0))
                .then()
                .body("fixture.href", is(fixture), "suggestion.kind", is("plan"));
        assertUnchangedByAScan();
        change(fixture, "{\"kind\": \"event\"}");
        assertThat(uncoupled(fixture)).isEmpty();
        assertUnchangedByAScan();
    }

    @Test
    void theNameOfAnAspect() {
        String aspect = be.eenstem.Calls.newCode();
        create("/v1/aspects", """
                {"code": "%s", "number": %d, "group": "theme", "name": {"nl": "Rust aan de balie", "fr": "Calme", "en": "Calm"}}""".formatted(aspect, 1000 + Math.abs(aspect.hashCode() % 100000)));
        String one = campaign("voka", aspect, START)
                .with("title", "Werkbaar werk met vrede aan de balie")
                .propose();
        restores.addFirst(() -> TestCampaign.change("coordinator", one, "{\"aspects\": [\"inclusie\"]}"));
        assertThat(TestConflict.of(one, "messageGuideline")).hasSize(1);
        change("/v1/aspects/" + aspect, "{\"name\": {\"nl\": \"Vrede aan de balie\"}}");
        assertThat(TestConflict.of(one, "messageGuideline")).isEmpty();
        assertUnchangedByAScan();
    }

    private static void assertUnchangedByAScan() {
        assertThat(TestConflict.differences()).isZero();
    }

    private static TestCampaign campaign(String lead, String aspect, LocalDate start) {
        return TestCampaign.of(lead, aspect, "N82", start, 10);
    }

    private void policy(String type, String change, String back) {
        String address = "/v1/conflictPolicies/" + type;
        restores.addFirst(() -> change(address, back));
        change(address, change);
    }

    private String create(String collection, String body) {
        String address = json("coordinator", body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        restores.addLast(() -> as("coordinator").header("If-Match", "*").delete(address));
        return address;
    }

    private static void change(String address, String change) {
        patch("coordinator", "*", change).patch(address).then().statusCode(200);
    }

    private static String period(LocalDate start, int days) {
        Map<String, Object> period = TestCampaign.period(start, days);
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(period.get("start"), period.get("end"));
    }

    private static List<String> pressures(String campaign, String policy) {
        return as("coordinator")
                .get("/v1/campaigns/" + campaign + "/conflicts?type=contactPressure&pageSize=1000")
                .path("items.findAll { it.pressurePolicy.href == '" + policy + "' }.id");
    }

    private static List<Object> gaps(String entry) {
        return about("focusGap", "focusEntry", entry).stream()
                .map(conflict -> conflict.get("id"))
                .toList();
    }

    private static List<String> uncoupled(String fixture) {
        return about("uncoupledEnforcement", "fixture", fixture).stream()
                .map(conflict -> conflict.get("id").toString())
                .toList();
    }

    private static List<Map<String, Object>> about(String type, String part, String address) {
        return TestConflict.all("coordinator", "/v1/conflicts?pageSize=1000&type=" + type).stream()
                .filter(conflict -> ((Map<?, ?>) conflict.get(part)).get("href").equals(address))
                .toList();
    }
}
