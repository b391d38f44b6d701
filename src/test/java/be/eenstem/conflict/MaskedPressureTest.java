package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of contact pressure with something hidden in it, everyone concerned is told of their own campaigns, wherever they ask. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MaskedPressureTest {

    private static final LocalDate START = LocalDate.now().plusMonths(29).withDayOfMonth(9);
    private static final String RUNS =
            "/v1/conflicts?pageSize=1000&type=contactPressure&from=" + START + "&to=" + START;

    private String policy;
    private String theirs;
    private String mine;
    private String carried;
    private String secret;

    @BeforeEach
    void crowd() {
        policy = json("coordinator", """
                {"segment": {"sectors": ["N82"], "roles": ["livingWage"]}, "windowDays": 7, "threshold": 1}""").post("/v1/pressurePolicies").header("Location");
        theirs = campaign("voka", 0).with("weight", 5).propose();
        carried = campaign("vdab", 2).with("carriers", List.of("unizo")).propose();
        mine = campaign("unizo", 1).propose();
        secret = campaign("acerta", 2)
                .with("visibility", "embargoed")
                .with("weight", 4)
                .propose();
    }

    @AfterEach
    void disperse() {
        as("coordinator").header("If-Match", "*").delete(policy).then().statusCode(204);
        for (String campaign : List.of(theirs, carried, mine, secret)) {
            TestCampaign.move("coordinator", campaign, "cancelled").then().statusCode(200);
        }
    }

    @Test
    void aStoredOneListsOwnCampaignsInTheirRank() {
        Map<String, Object> masked = masked("officer-unizo", RUNS);
        assertThat(ids(masked)).containsExactly(mine, carried, null);
        assertThat(masked).doesNotContainKeys("campaignsTotal", "overlap");
        assertThat(masked.get("explanation").toString()).contains("Campagne van unizo");
        as("officer-unizo")
                .get("/v1/conflicts/" + masked.get("id") + "/campaigns")
                .then()
                .body("items.id", contains(mine, carried), "total", is(2));
        as("officer-unizo")
                .get("/v1/conflicts/" + masked.get("id") + "/campaigns?lead=voka")
                .then()
                .body("items.size()", is(0), "total", is(0));
        assertThat(ids(masked("officer-voka", RUNS))).containsExactly(theirs, null);
        assertThat(masked("operator", RUNS)).isNull();
    }

    @Test
    void whoSeesAllOfItIsToldAllOfIt() {
        for (String reader : List.of("coordinator", "college", "officer-acerta")) {
            assertThat(masked(reader, RUNS)).isNull();
            List<List<String>> runs = as(reader)
                    .get(RUNS)
                    .path("items.findAll { it.pressurePolicy.href == '" + policy + "' }.campaigns.id");
            assertThat(runs).contains(List.of(theirs, secret, mine, carried));
        }
    }

    @Test
    void itIsFoundByOwnCampaignsOnly() {
        String id = masked("officer-unizo", RUNS).get("id").toString();
        for (String named : List.of("&lead=unizo", "&lead=vdab", "&lead=voka&lead=unizo")) {
            assertThat(found("officer-unizo", RUNS + named)).contains(id);
        }
        for (String other : List.of("&lead=voka", "&lead=acerta")) {
            assertThat(found("officer-unizo", RUNS + other)).doesNotContain(id);
        }
        for (String own : List.of(mine, carried)) {
            assertThat(found("officer-unizo", "/v1/campaigns/" + own + "/conflicts?pageSize=1000"))
                    .contains(id);
        }
        assertThat(found("officer-unizo", "/v1/campaigns/" + theirs + "/conflicts?pageSize=1000"))
                .doesNotContain(id);
    }

    @Test
    void whatIsCountedByLeadIsWhatIsListed() {
        Response summary = as("officer-unizo")
                .get("/v1/conflictSummary?by=lead&type=contactPressure&from=" + START + "&to=" + START);
        for (String lead : List.of("voka", "unizo", "vdab")) {
            assertThat(summary.<Integer>path("byLead.find { it.key == '" + lead + "' }.count"))
                    .as(lead)
                    .isEqualTo(found("officer-unizo", RUNS + "&lead=" + lead).size());
        }
    }

    @Test
    void aCheckListsTheDraftAmongThem() {
        TestCampaign draft = campaign("unizo", 2).with("title", "Nieuw plan");
        assertThat(titles(draft.with("weight", 2).check()))
                .containsExactly("Nieuw plan", "Campagne van unizo", "Campagne van vdab", null);
        assertThat(titles(draft.with("weight", 1).during(START.plusDays(4), 3).check()))
                .containsExactly("Campagne van unizo", "Campagne van vdab", "Nieuw plan", null);
        assertThat(titles(draft.with("id", mine).during(START, 3).check()))
                .containsExactly("Nieuw plan", "Campagne van vdab", null);
    }

    private static TestCampaign campaign(String lead, int day) {
        return TestCampaign.of(lead, "loopbaan", "N82", START.plusDays(day), 5)
                .with(
                        "audience",
                        Map.of("sectors", List.of("N82"), "sizes", List.of("50-249"), "roles", List.of("livingWage")));
    }

    /** The masked run, or null. */
    private Map<String, Object> masked(String reader, String address) {
        return masked(as(reader).get(address), "items");
    }

    private Map<String, Object> masked(Response answer, String list) {
        answer.then().statusCode(200);
        return answer.path(list + ".find { it.pressurePolicy?.href == '" + policy
                + "' && it.campaigns.any { one -> one.reserved } }");
    }

    private List<Object> titles(Response check) {
        return each(masked(check, "conflicts"), "title");
    }

    private static List<Object> ids(Map<String, Object> conflict) {
        return each(conflict, "id");
    }

    /** The reserved one has neither id nor title. */
    private static List<Object> each(Map<String, Object> conflict, String part) {
        List<Object> parts = new ArrayList<>();
        ((List<?>) conflict.get("campaigns")).forEach(campaign -> parts.add(((Map<?, ?>) campaign).get(part)));
        return parts;
    }

    private static List<String> found(String reader, String address) {
        Response list = as(reader).get(address);
        list.then().statusCode(200);
        return list.path("items.id");
    }
}
