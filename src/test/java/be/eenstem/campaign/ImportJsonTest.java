package be.eenstem.campaign;

import static be.eenstem.Api.json;
import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.START;
import static be.eenstem.campaign.Sheets.campaignsOf;
import static be.eenstem.campaign.Sheets.organization;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportJsonTest {

    private static final String LEAD = "csv-json";

    @BeforeEach
    void thereIsALead() {
        organization(LEAD);
    }

    @Test
    void createsItemsAsSingleRequestsWould() {
        post("{\"items\": [%s, %s]}".formatted(item("Een", ", \"audience\": {\"sectors\": [\"F\"]}"), item("Twee", "")))
                .statusCode(200)
                .body("rows", is(2), "created", is(2));
        campaignsOf(LEAD).body("items.title", contains("Een", "Twee"), "items[0].audience.sectors", contains("F"));
    }

    @Test
    void namesItemAndFieldOfEveryFault() {
        post("{\"items\": [%s, %s, 7, {}]}"
                        .formatted(
                                item("Goed", ""),
                                item("Fout", ", \"id\": \"x\", \"audience\": {\"sectors\": [\"F\", \"Z\"]}")))
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "items[1].id",
                                "items[1].audience.sectors[1]",
                                "items[2]",
                                "items[3].title",
                                "items[3].lead",
                                "items[3].aspects",
                                "items[3].period"))
                .body("issues.find { it.name == 'items[1].audience.sectors[1]' }.row", is(2))
                .body("issues.find { it.name == 'items[1].audience.sectors[1]' }.column", is("sectors"))
                .body("issues.find { it.name == 'items[2]' }.row", is(3));
    }

    @Test
    void daysAreAsInASingleRequest() {
        post("{\"items\": [%s]}".formatted(item("Dag", "").replace(START.toString(), "3/05/2027")))
                .statusCode(400)
                .body("issues.name", contains("items[0].period.start"));
    }

    @Test
    void namesWhatIsWrongAroundTheItems() {
        post("{\"rows\": [{}], \"dryRun\": true}")
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("rows", "dryRun", "items"));
        post("{\"items\": {}}").statusCode(400).body("issues.name", contains("items"));
        post("[]").statusCode(400);
        post("{\"items\": []}").statusCode(200).body("rows", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"items\": [{\"title\": }]}",
                "{\"items\": []} x",
                "{\"items\": [], \"items\": []}",
                "{\"items\": [{\"title\": \"a\", \"title\": \"b\"}]}",
                "\u0000",
                "nul"
            })
    void refusesWhatIsNoJson(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesAnItemThatIsTooLargeAndOneThatIsTooDeep() {
        post("{\"items\": [[%s]]}".formatted("[],".repeat(800_000) + "[]")).statusCode(413);
        post("{\"items\": [%s]}".formatted("[".repeat(5_000) + "]".repeat(5_000)))
                .statusCode(400);
        post("{\"other\": \"%s\"}".formatted("x".repeat(3_000_000))).statusCode(413);
        post("{\"items\": [%s]}".formatted(item("Half \\ud800", "")))
                .statusCode(400)
                .body("issues.column", contains("title"));
    }

    private static ValidatableResponse post(String body) {
        return json("officer-" + LEAD, body).post("/v1/campaignImports").then();
    }

    private static String item(String title, String more) {
        return """
                {"title": "%s", "lead": "%s", "aspects": ["ergonomie"], "period": {"start": "%s", "end": "%s"}%s}""".formatted(title, LEAD, START, END, more);
    }
}
