package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.campaign.Sheets.END;
import static be.eenstem.campaign.Sheets.HEADER;
import static be.eenstem.campaign.Sheets.START;
import static be.eenstem.campaign.Sheets.campaignsOf;
import static be.eenstem.campaign.Sheets.organization;
import static be.eenstem.campaign.Sheets.row;
import static be.eenstem.campaign.Sheets.send;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExemptionTest {

    private static final Map<String, String> STATUTORY = Map.of("ground", "statutory", "reason", "Artikel 32/2");

    @Test
    void aCampaignKeepsWhyItIsExempt() {
        String address = create("""
                {"ground": "statutory", "reason": "Artikel 32/2"}""")
                .then()
                .statusCode(201)
                .body("exemption", equalTo(STATUTORY))
                .extract()
                .header("Location");
        as("officer-unizo").get(address).then().body("exemption", equalTo(STATUTORY));
        patch("officer-unizo", "*", "{\"exemption\": {\"ground\": \"crisis\"}}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("exemption", equalTo(Map.of("ground", "crisis", "reason", "Artikel 32/2")));
        patch("officer-unizo", "*", "{\"exemption\": null}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("exemption")));
        patch("officer-unizo", "*", "{\"exemption\": {\"reason\": \"Zonder grond\"}}")
                .patch(address)
                .then()
                .statusCode(400)
                .body("issues.name", contains("exemption.ground"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ground": "whim", "reason": "Zin in"}                    | exemption.ground | referencedResourceNotFound
            {"ground": "statutory"}                                   | exemption.reason | schemaViolation
            {"ground": "statutory", "reason": " "}                    | exemption.reason | schemaViolation
            {"ground": "statutory", "reason": 5}                      | exemption.reason | schemaViolation
            {"reason": "Artikel 32/2"}                                | exemption.ground | schemaViolation
            {"ground": "crisis", "reason": "Brand", "until": "later"} | exemption.until  | unknownInput
            "crisis"                                                  | exemption        | schemaViolation
            """)
    void tellsWhatIsWrongWithAnExemption(String exemption, String name, String kind) {
        create(exemption)
                .then()
                .statusCode(400)
                .body("issues.name", contains(name))
                .body("issues[0].type", endsWith(":" + kind));
    }

    @Test
    void aReasonHasFiveHundredCharactersAtMost() {
        String exemption = "{\"ground\": \"crisis\", \"reason\": \"%s\"}";
        create(exemption.formatted("x".repeat(500))).then().statusCode(201);
        create(exemption.formatted("x".repeat(501)))
                .then()
                .statusCode(400)
                .body("issues.name", contains("exemption.reason"));
    }

    @Test
    void theNextEditionsAreExemptToo() {
        String address = create("""
                {"ground": "statutory", "reason": "Artikel 32/2"}""").header("Location");
        json("officer-unizo", "{\"years\": [%d]}".formatted(START.getYear() + 1))
                .post(address + "/editions")
                .then()
                .statusCode(201)
                .body("items[0].exemption", equalTo(STATUTORY));
    }

    @Test
    void aSheetHasAColumnForTheGroundAndOneForTheReason() {
        organization("csv-exempt");
        send(
                        "officer-csv-exempt",
                        "exemptionGround,exemptionReason," + HEADER + "crisis,\"Brand, en water\","
                                + row("Vrijgesteld", "csv-exempt"))
                .then()
                .statusCode(200);
        campaignsOf("csv-exempt")
                .body("items[0].exemption", equalTo(Map.of("ground", "crisis", "reason", "Brand, en water")));
        send(
                        "officer-csv-exempt",
                        "exemptionGround,exemptionReason," + HEADER
                                + "whim,Zin in," + row("Een", "csv-exempt")
                                + "crisis,," + row("Twee", "csv-exempt"))
                .then()
                .statusCode(400)
                .body("issues.column", containsInAnyOrder("exemptionGround", "exemptionReason"))
                .body("issues.row", containsInAnyOrder(2, 3));
    }

    @Test
    void theGroundsAreAListOfCodes() {
        given().get("/v1/refData/exemptionGrounds")
                .then()
                .statusCode(200)
                .body("items.code", contains("statutory", "crisis"))
                .body("items[0].name.keySet()", containsInAnyOrder("nl", "fr", "en"), "total", is(2));
    }

    private static Response create(String exemption) {
        return json("officer-unizo", """
                {"title": "Ergonomie op de werf", "lead": "unizo", "aspects": ["ergonomie"],
                 "period": {"start": "%s", "end": "%s"}, "exemption": %s}""".formatted(START, END, exemption)).post("/v1/campaigns");
    }
}
