package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.HEADER;
import static be.eenstem.campaign.Sheets.START;
import static be.eenstem.campaign.Sheets.campaignsOf;
import static be.eenstem.campaign.Sheets.export;
import static be.eenstem.campaign.Sheets.organization;
import static be.eenstem.campaign.Sheets.row;
import static be.eenstem.campaign.Sheets.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    private static final String COLUMNS =
            "id,href,title,summary,kind,lead,carriers,aspects,sectors,sizes,regions,roles,start,end,"
                    + "umbrella,channels,weight,visibility,embargoUntil,goals,exemptionGround,exemptionReason,status,proposedOn,series";

    @Test
    void writesASheetThatExcelOpens() {
        organization("csv-export");
        send("coordinator", "status,visibility," + HEADER + "proposed,public," + row("\"Een, twee\"", "csv-export"));
        String id = campaignsOf("csv-export").extract().path("items[0].id");
        given().accept("text/csv")
                .get("/v1/campaigns?lead=csv-export")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"campaigns-\\d{4}-\\d\\d-\\d\\d.csv\""));
        String[] lines = export("coordinator", "lead=csv-export").split("\r\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).isEqualTo("\uFEFF" + COLUMNS);
        assertThat(lines[1])
                .startsWith(id + ",http://")
                .contains("/v1/campaigns/" + id
                        + ",\"Een, twee\",,awareness,csv-export,,ergonomie,,,,,%s,%s,,,1,public,,,,,proposed,"
                                .formatted(START, END));
        assertThat(export("coordinator", "lead=csv-export&separator=semicolon"))
                .startsWith("\uFEFF" + COLUMNS.replace(',', ';') + "\r\n")
                .contains(";Een, twee;");
    }

    @Test
    void jsonStaysTheUsualForm() {
        for (String accept : new String[] {
            "*/*",
            "application/json",
            "application/json, text/csv",
            "application/json, text/csv;q=0.5",
            "text/csv;q=0.1, */*"
        }) {
            given().accept(accept)
                    .get("/v1/campaigns?pageSize=1")
                    .then()
                    .statusCode(200)
                    .contentType("application/json");
        }
        given().get("/v1/campaigns?pageSize=1").then().contentType("application/json");
        given().accept("image/png").get("/v1/campaigns").then().statusCode(406);
    }

    @Test
    void theDocumentTellsOfBothForms() {
        String get = "paths.'/v1/campaigns'.get";
        given().get("/doc/openapi.json")
                .then()
                .statusCode(200)
                .body(get + ".operationId", is("listCampaigns"))
                .body(get + ".responses.'200'.content.keySet()", containsInAnyOrder("application/json", "text/csv"))
                .body(get + ".parameters.name", hasItem("separator"));
    }

    @Test
    void hasTheFiltersTheOrderAndTheVisibilityOfTheList() {
        organization("csv-seen");
        send(
                        "coordinator",
                        "status,visibility," + HEADER
                                + "proposed,public," + row("Openbaar", "csv-seen")
                                + "proposed,partners," + row("Partners", "csv-seen")
                                + "proposed,embargoed," + row("Embargo", "csv-seen")
                                + "draft,public," + row("Ontwerp", "csv-seen"))
                .then()
                .statusCode(200);
        String query = "lead=csv-seen&sort=-title&pageSize=1&page=2";
        assertThat(titles(
                        given().accept("text/csv").get("/v1/campaigns?" + query).asString()))
                .containsExactly("Openbaar");
        assertThat(titles(export("partner-voka", query))).containsExactly("Partners", "Openbaar");
        assertThat(titles(export("officer-csv-seen", query)))
                .containsExactly("Partners", "Openbaar", "Ontwerp", "Embargo");
        assertThat(titles(export("coordinator", query + "&status=draft&aspect=ergonomie&from=" + END)))
                .containsExactly("Ontwerp");
        assertThat(titles(export("coordinator", query + "&status=confirmed"))).isEmpty();
        as("coordinator")
                .accept("text/csv")
                .get("/v1/campaigns?separator=tab&lead=nobody&x=1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as("coordinator")
                .get("/v1/campaigns?separator=comma")
                .then()
                .statusCode(400)
                .body("issues.name", contains("separator"));
    }

    @Test
    void whatIsExportedCanBeImportedAsNewCampaigns() {
        organization("csv-round");
        json("officer-csv-round", """
                {"title": "=HYPERLINK(\\"http://x\\";\\"y\\")", "summary": "'-1, regel\\n=2 \\"q\\" ; é €", "kind": "webinar",
                 "lead": "csv-round", "carriers": ["unizo", "voka"], "aspects": ["werkdruk", "ergonomie"],
                 "audience": {"sectors": ["F"], "sizes": ["1-4"], "regions": ["BE22", "11002"], "roles": ["hr"]},
                 "period": {"start": "%s", "end": "%s"}, "umbrella": "werk-gelukkig", "channels": ["newsletter"],
                 "weight": 3, "visibility": "embargoed", "embargoUntil": "%s", "goals": ["a|b", "+1 \\\\", "@c"],
                 "exemption": {"ground": "statutory", "reason": "=artikel 5, §2"}}""".formatted(START, END, START))
                .post("/v1/campaigns")
                .then()
                .statusCode(201);
        for (String separator : new String[] {"comma", "semicolon"}) {
            String sheet = export("officer-csv-round", "lead=csv-round&separator=" + separator);
            assertThat(sheet).contains("'=HYPERLINK").contains("1-4|").doesNotContain("\n=2");
            String edited = sheet.replaceAll("(?m)^\\p{XDigit}{8}-[-\\p{XDigit}]+", "");
            send("officer-csv-round", edited).then().statusCode(200);
        }
        List<Map<String, Object>> campaigns = campaignsOf("csv-round").extract().path("items");
        // One, its copy, and the copies of both.
        assertThat(campaigns).hasSize(4);
        campaigns.forEach(campaign -> campaign.keySet().removeAll(List.of("id", "href")));
        assertThat(campaigns).allMatch(campaigns.get(0)::equals);
        assertThat(campaigns.get(0))
                .containsEntry("goals", List.of("a|b", "+1 \\", "@c"))
                .containsEntry("exemption", Map.of("ground", "statutory", "reason", "=artikel 5, §2"));
    }

    private static List<String> titles(String sheet) {
        return sheet.lines().skip(1).map(line -> line.split(",")[2]).toList();
    }
}
