package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.HEADER;
import static be.eenstem.campaign.Sheets.START;
import static be.eenstem.campaign.Sheets.campaignsOf;
import static be.eenstem.campaign.Sheets.organization;
import static be.eenstem.campaign.Sheets.row;
import static be.eenstem.campaign.Sheets.send;
import static be.eenstem.campaign.Sheets.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTest {

    @Test
    void createsWhatEveryColumnSays() {
        organization("csv-full");
        send("officer-csv-full", """
                Title,SUMMARY,kind,lead,carriers,aspects,sectors,sizes,regions,roles,start,end,umbrella,channels,weight,\
                visibility,embargoUntil,goals,status
                "Til slim, bouw lang",Kort,webinar,csv-full,unizo | voka,ergonomie|werkdruk,F|C10,1-4|5-9,BE22,employer,%s,%s,\
                werk-gelukkig,newsletter|webinar,2,embargoed,%s,een|twee \\| drie,proposed
                """.formatted(START, END, START.minusDays(9)))
                .then()
                .statusCode(200)
                .body("rows", is(1), "created", is(1), "refused", is(0), "dryRun", is(false), "issues", empty());
        campaignsOf("csv-full")
                .body("total", is(1))
                .body("items[0].title", is("Til slim, bouw lang"), "items[0].summary", is("Kort"))
                .body("items[0].kind", is("webinar"), "items[0].weight", is(2), "items[0].status", is("proposed"))
                .body("items[0].carriers", contains("unizo", "voka"))
                .body("items[0].aspects", contains("ergonomie", "werkdruk"))
                .body(
                        "items[0].audience.sectors",
                        contains("F", "C10"),
                        "items[0].audience.sizes",
                        contains("1-4", "5-9"))
                .body("items[0].audience.regions", contains("BE22"), "items[0].audience.roles", contains("employer"))
                .body("items[0].period.start", is(START.toString()), "items[0].period.end", is(END.toString()))
                .body("items[0].umbrella", is("werk-gelukkig"), "items[0].channels", contains("newsletter", "webinar"))
                .body(
                        "items[0].visibility",
                        is("embargoed"),
                        "items[0].embargoUntil",
                        is(START.minusDays(9).toString()))
                .body("items[0].goals", contains("een", "twee | drie"))
                .body("items[0].proposedOn", is(LocalDate.now().toString()));
    }

    @Test
    void takesTheDefaultsOfASingleCampaign() {
        organization("csv-plain");
        send("officer-csv-plain", HEADER + row("Gewoon", "csv-plain")).then().statusCode(200);
        campaignsOf("csv-plain")
                .body("items[0].status", is("draft"), "items[0].kind", is("awareness"), "items[0].weight", is(1))
                .body("items[0].visibility", is("partners"), "items[0].proposedOn", nullValue())
                .body("items[0].audience", nullValue());
        String id = campaignsOf("csv-plain").extract().path("items[0].id");
        as("officer-csv-plain").get("/v1/campaigns/" + id).then().header("ETag", "\"0.draft\"");
    }

    @Test
    void namesRowAndColumnOfEveryFaultAndSavesNothing() {
        organization("csv-faults");
        send(
                        "officer-csv-faults",
                        HEADER
                                + row("Goed", "csv-faults")
                                + "Fout,csv-faults,ergonomie|niets,%s,31/04/2027\n".formatted(START)
                                + row("Van een ander", "unizo")
                                + ",nobody,,,\n")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:problem-type:belgif:badRequest"), "detail", containsString("8"))
                .body("issues.row", contains(3, 3, 4, 5, 5, 5, 5, 5))
                .body("issues.findAll { it.row < 5 }.column", contains("end", "aspects", "lead"))
                .body(
                        "issues.findAll { it.row < 5 }.name",
                        contains("items[1].period.end", "items[1].aspects[1]", "items[2].lead"))
                .body("issues.findAll { it.row < 5 }.value", contains("31/04/2027", "niets", "unizo"))
                .body(
                        "issues.findAll { it.row == 5 }.column",
                        containsInAnyOrder("title", "lead", "aspects", "start", "end"))
                .body("issues[1].type", is("urn:problem-type:belgif:input-validation:referencedResourceNotFound"))
                .body("issues[1].in", is("body"));
        campaignsOf("csv-faults").body("total", is(0));
    }

    @Test
    void theCoordinatorImportsForEverybodyAndAPartnerForNobody() {
        organization("csv-one");
        organization("csv-two");
        String two = HEADER + row("Van een", "csv-one") + row("Van twee", "csv-two");
        send("coordinator", two).then().statusCode(200).body("created", is(2));
        send("partner-csv-one", two).then().statusCode(403);
        send("college", two).then().statusCode(403);
        sheet("officer-csv-one", two)
                .header("Accept-Language", "fr")
                .post("/v1/campaignImports")
                .then()
                .statusCode(400)
                .body("issues.row", contains(3), "issues.column", contains("lead"))
                .body("issues[0].detail", containsString("votre propre organisation"));
        campaignsOf("csv-two").body("total", is(1));
    }

    @Test
    void aPartialImportSavesTheGoodRowsAndReportsTheOthers() {
        organization("csv-partial");
        String text = HEADER + row("Goed", "csv-partial") + row("", "csv-partial") + row("Ook goed", "csv-partial");
        sheet("officer-csv-partial", text)
                .header("Accept-Language", "en")
                .post("/v1/campaignImports?partial=true")
                .then()
                .statusCode(200)
                .body("rows", is(3), "created", is(2), "refused", is(1), "dryRun", is(false))
                .body("issues", hasSize(1), "issues[0].row", is(3), "issues[0].column", is("title"))
                .body("issues[0].name", is("items[1].title"))
                .body("issues[0].detail", is("This is required and may not be empty."));
        campaignsOf("csv-partial").body("items.title", contains("Goed", "Ook goed"));
    }

    @Test
    void aDryRunTellsWhatWouldBeCreatedAndSavesNothing() {
        organization("csv-dry");
        String text = HEADER + row("Goed", "csv-dry") + row("", "csv-dry");
        sheet("officer-csv-dry", text)
                .post("/v1/campaignImports?dryRun=true&partial=true")
                .then()
                .statusCode(200)
                .body("rows", is(2), "created", is(1), "refused", is(1), "dryRun", is(true), "issues.row", contains(3));
        sheet("officer-csv-dry", text)
                .post("/v1/campaignImports?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows", is(2), "created", is(0), "refused", is(1), "issues.row", contains(3));
        campaignsOf("csv-dry").body("total", is(0));
    }

    @Test
    void theSameKeyImportsOnce() {
        organization("csv-key");
        String text = HEADER + row("Een keer", "csv-key");
        String key = "csv-key-" + System.nanoTime();
        for (int i = 0; i < 2; i++) {
            sheet("officer-csv-key", text)
                    .header("Idempotency-Key", key)
                    .post("/v1/campaignImports")
                    .then()
                    .statusCode(200)
                    .body("created", is(1));
        }
        campaignsOf("csv-key").body("total", is(1));
        sheet("officer-csv-key", text + row("Nog een", "csv-key"))
                .header("Idempotency-Key", key)
                .post("/v1/campaignImports")
                .then()
                .statusCode(422);
        sheet("officer-csv-key", text)
                .header("Idempotency-Key", key)
                .post("/v1/campaignImports?partial=true")
                .then()
                .statusCode(422);
    }

    @Test
    void listsAThousandFaultsAndCountsThemAll() {
        organization("csv-many");
        String text = HEADER + row("", "csv-many").repeat(1_200);
        send("officer-csv-many", text)
                .then()
                .statusCode(400)
                .body("issues", hasSize(1_000), "detail", containsString("1200"));
        sheet("officer-csv-many", text)
                .post("/v1/campaignImports?partial=true")
                .then()
                .statusCode(200)
                .body("issues", hasSize(1_000), "issueCount", is(1_200), "refused", is(1_200), "created", is(0));
    }

    @Test
    void refusesWhatItDoesNotKnowOfParametersAndContent() {
        sheet("coordinator", HEADER)
                .post("/v1/campaignImports?dryRun=yes&dry=1")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("dryRun", "dry"), "issues.in", contains("query", "query"));
        as("coordinator")
                .contentType("text/plain")
                .body(HEADER)
                .post("/v1/campaignImports")
                .then()
                .statusCode(415);
        as("coordinator").get("/v1/campaignImports").then().statusCode(405);
        as("coordinator").post("/v1/campaignImports").then().statusCode(415);
    }

    @Test
    void wordReachesTheRoomsAbove() {
        organization("csv-word");
        String text = "status," + HEADER + "proposed," + row("Samen een", "csv-word") + "proposed,"
                + row("Samen twee", "csv-word");
        send("officer-csv-word", text).then().statusCode(200);
        organization("csv-word2");
        send("officer-csv-word2", "status," + HEADER + "proposed," + row("Botst", "csv-word2"))
                .then()
                .statusCode(200);
        String id = campaignsOf("csv-word2").extract().path("items[0].id");
        as("coordinator")
                .get("/v1/campaigns/" + id + "/conflicts?type=duplication&pageSize=1000")
                .then()
                .statusCode(200)
                .body("items.campaigns.flatten().findAll { it.lead == 'csv-word' }", hasSize(2));
    }
}
