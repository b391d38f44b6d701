package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is under embargo leaks at no address: to the competitor concerned a little is told, to others nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MaskedConflictTest {

    private static final LocalDate START = LocalDate.now().plusMonths(27).withDayOfMonth(4);
    private static final LocalDate HIDDEN = START.plusDays(5);
    private static final List<String> PARTS = List.of("", "/campaigns", "/comments", "/history");

    private String secret;
    private String mine;
    private String conflict;

    @BeforeEach
    void collide() {
        secret = TestCampaign.of("acerta", "flexibel-werken", "P85", HIDDEN, 7)
                .with("title", "Geheim plan")
                .with("visibility", "embargoed")
                .with("umbrella", "werk-gelukkig")
                .with("carriers", List.of("mensura"))
                .propose();
        mine = TestCampaign.of("sd-worx", "flexibel-werken", "P85", START, 20).propose();
        conflict = TestConflict.between(mine, secret, "duplication");
        TestConflict.comment("officer-acerta", conflict, "Acerta praat.").then().statusCode(201);
        TestConflict.comment("officer-mensura", conflict, "Mensura ook.").then().statusCode(201);
        TestConflict.put("coordinator", conflict, "assignment", Map.of("organization", "acerta", "note", "Geheim plan"))
                .then()
                .statusCode(200);
        TestConflict.waive("officer-acerta", conflict, "Geheim plan gaat door.")
                .then()
                .statusCode(200);
    }

    @Test
    void theCompetitorConcernedLearnsNothingOfIt() {
        assertSilent(everythingToldTo("officer-sd-worx"));
        TestConflict.get("officer-sd-worx", conflict)
                .then()
                .statusCode(200)
                .body("campaigns[1]", is(Map.of("reserved", true)))
                .body("suggestion", is(Map.of("kind", "askCoordinator")));
        as("officer-sd-worx")
                .get("/v1/conflicts/" + conflict + "/campaigns")
                .then()
                .body("items.id", contains(mine), "total", is(1));
        as("officer-sd-worx")
                .get("/v1/conflicts/" + conflict + "/campaigns?lead=acerta")
                .then()
                .body("items.size()", is(0), "total", is(0));
    }

    @Test
    void theCompetitorMaySpeakAndIsHeard() {
        TestConflict.comment("officer-sd-worx", conflict, "Wie is dat?").then().statusCode(201);
        TestConflict.waive("officer-sd-worx", conflict, "Wij gaan door.")
                .then()
                .statusCode(200)
                .body("waiver.reason", is("Wij gaan door."));
        as("officer-sd-worx")
                .get("/v1/conflicts/" + conflict + "/comments")
                .then()
                .body("items.text", contains("Wie is dat?"));
        as("officer-acerta")
                .get("/v1/conflicts/" + conflict + "/comments")
                .then()
                .body("items.text", contains("Acerta praat.", "Mensura ook.", "Wie is dat?"));
        TestConflict.put("coordinator", conflict, "assignment", Map.of("organization", "sd-worx"))
                .then()
                .statusCode(200);
        TestConflict.get("officer-sd-worx", conflict).then().body("assignment.organization", is("sd-worx"));
    }

    @Test
    void thirdPartiesDoNotKnowThatItIsThere() {
        for (String reader : List.of("officer-voka", "partner-unizo", "operator")) {
            for (String part : PARTS) {
                as(reader).get("/v1/conflicts/" + conflict + part).then().spec(problem(404, "belgif:resourceNotFound"));
            }
            for (String filter : List.of("", "&state=waived", "&state=open&state=waived&state=gone", "&lead=sd-worx")) {
                as(reader)
                        .get("/v1/conflicts?pageSize=1000&type=duplication" + filter)
                        .then()
                        .statusCode(200)
                        .body("items.id", not(hasItem(conflict)));
            }
            as(reader)
                    .get("/v1/campaigns/" + mine + "/conflicts?pageSize=1000")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(conflict)));
            as(reader).get("/v1/campaigns/" + secret + "/conflicts").then().statusCode(404);
        }
        TestConflict.waive("officer-voka", conflict, "Wat is dit?")
                .then()
                .spec(problem(404, "belgif:resourceNotFound"));
        TestConflict.comment("officer-voka", conflict, "Wat is dit?").then().statusCode(404);
        as("officer-voka")
                .delete("/v1/conflicts/" + conflict + "/waiver")
                .then()
                .statusCode(404);
    }

    @Test
    void countsGoUpForNobodyElse() {
        String base = "/v1/conflictSummary?type=duplication&from=" + START + "&to=" + START.plusDays(30);
        String acerta = "byLead.find { it.key == 'acerta' }?.count";
        String before = as("operator").get(base).asString();
        Integer named = as("officer-sd-worx").get(base).path(acerta);
        TestCampaign.of("acerta", "flexibel-werken", "P85", HIDDEN, 7)
                .with("visibility", "embargoed")
                .propose();
        assertThat(as("operator").get(base).asString()).isEqualTo(before);
        as("officer-sd-worx").get(base).then().body(acerta, is(named));
    }

    @Test
    void whatIsGoneStaysSecret() {
        TestCampaign.move("officer-acerta", secret, "cancelled").then().statusCode(200);
        TestConflict.get("officer-sd-worx", conflict).then().statusCode(200).body("state", is("gone"));
        assertSilent(everythingToldTo("officer-sd-worx"));
        thirdPartiesDoNotKnowThatItIsThereAnyMore();
    }

    @Test
    void whenTheEmbargoEndsBothAreShown() {
        TestCampaign.change("officer-acerta", secret, "{\"visibility\": \"partners\"}")
                .then()
                .statusCode(200);
        TestConflict.get("officer-voka", conflict)
                .then()
                .statusCode(200)
                .body("campaigns.id", hasItem(secret), "state", is("waived"));
        as("operator").get("/v1/conflicts/" + conflict + "/comments").then().body("items.size()", is(2));
        TestCampaign.change("officer-acerta", secret, "{\"visibility\": \"embargoed\"}")
                .then()
                .statusCode(200);
        TestConflict.get("officer-voka", conflict).then().statusCode(404);
    }

    @Test
    void aCheckTellsNoMore() {
        String told = TestCampaign.of("sd-worx", "flexibel-werken", "P85", START, 20)
                .with("alternatives", TestCampaign.period(START, 60))
                .check()
                .then()
                .statusCode(200)
                .body("conflicts.campaigns.flatten()", hasItem(Map.of("reserved", true)))
                .extract()
                .path("conflicts.findAll { it.type == 'duplication' && it.campaigns.any { one -> one.reserved } }")
                .toString();
        assertSilent(told);
        String ended = TestCampaign.of("sd-worx", "inclusie", "P85", START, 20)
                .with("id", mine)
                .check()
                .then()
                .statusCode(200)
                .body("ended.id", hasItem(conflict))
                .extract()
                .path("ended")
                .toString();
        assertSilent(ended);
    }

    private void thirdPartiesDoNotKnowThatItIsThereAnyMore() {
        for (String part : PARTS) {
            as("officer-voka").get("/v1/conflicts/" + conflict + part).then().statusCode(404);
        }
        as("officer-voka")
                .get("/v1/conflicts?pageSize=1000&state=gone&type=duplication")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(conflict)));
    }

    private String everythingToldTo(String reader) {
        Stream<String> parts = PARTS.stream().map(part -> "/v1/conflicts/" + conflict + part);
        Stream<String> lists = Stream.of(
                "/v1/campaigns/" + mine
                        + "/conflicts?pageSize=1000&type=duplication&state=open&state=waived&state=gone",
                "/v1/pressure?sector=P85&from=" + START + "&to=" + START.plusDays(20));
        return Stream.concat(parts, lists)
                .map(address ->
                        as(reader).get(address).then().statusCode(200).extract().asString())
                .collect(Collectors.joining("\n"));
    }

    private void assertSilent(String told) {
        assertThat(told)
                .doesNotContain(secret, "Geheim", "acerta", "Acerta", "mensura", "Mensura", "werk-gelukkig")
                .doesNotContain(HIDDEN.plusDays(6).toString());
    }
}
