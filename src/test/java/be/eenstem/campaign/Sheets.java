package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Sheets of campaigns to import, each led by an organization of the test's own. */
final class Sheets {

    static final String HEADER = "title,lead,aspects,start,end\n";
    static final LocalDate START = LocalDate.now().plusMonths(7);
    static final LocalDate END = START.plusDays(13);

    private static final RestAssuredConfig AS_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    private Sheets() {}

    /** Makes sure there is an organization, and so an officer of it. */
    static void organization(String code) {
        json("coordinator", """
                {"code": "%s", "name": "%s", "kind": "government", "type": "agency", "level": "flemish"}""".formatted(code, code)).post("/v1/organizations");
    }

    static String row(String title, String lead) {
        return "%s,%s,ergonomie,%s,%s\n".formatted(title, lead, START, END);
    }

    static RequestSpecification sheet(String account, String text) {
        return sheet(account, text.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification sheet(String account, byte[] bytes) {
        return as(account).config(AS_IS).contentType("text/csv").body(bytes);
    }

    static Response send(String account, String text) {
        return sheet(account, text).post("/v1/campaignImports");
    }

    static ValidatableResponse campaignsOf(String lead) {
        return as("coordinator")
                .get("/v1/campaigns?pageSize=1000&sort=title&lead=" + lead)
                .then()
                .statusCode(200);
    }

    static String export(String account, String query) {
        byte[] bytes = as(account)
                .accept("text/csv")
                .get("/v1/campaigns?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
