package be.eenstem.review;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.OwnDatabase;
import be.eenstem.Plans;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pack of the plan in the demo data. */
@QuarkusTest
@TestProfile(OwnDatabase.Plans.class)
class PackResourceTest {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void theMeetingGetsWhatIsInThePlan() throws Exception {
        // One without a name is said nothing of.
        json("coordinator", "{\"segment\": {\"sectors\": [\"F\"]}, \"threshold\": 1}")
                .post("/v1/pressurePolicies")
                .then()
                .statusCode(201);
        String version = submit();
        json("coordinator", "{\"text\": \"Keur het plan goed.\"}")
                .put(version + "/agenda/plan/advice")
                .then()
                .statusCode(200);
        List<String> titles =
                as("college").get(version + "/campaigns?pageSize=5").path("items.campaign.title");
        Response pack = as("college").header("Accept-Language", "nl").get(version + "/pack");
        pack.then().statusCode(200).contentType("application/pdf").header("Content-Language", "nl");
        try (PDDocument document = Loader.loadPDF(pack.asByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(titles).isNotEmpty().allSatisfy(title -> assertThat(text).contains(title));
            assertThat(text).contains("Keur het plan goed.", "Pagina 1 van " + document.getNumberOfPages());
        }
        Response sheet = as("coordinator").accept(SHEET).get(version + "/pack");
        sheet.then().statusCode(200).contentType(SHEET);
        assertThat(sheet.asByteArray()).startsWith('P', 'K');
        as("college").accept("text/html").get(version + "/pack").then().statusCode(406);
        for (String account : List.of("operator", "partner-voka", "officer-voka", "admin")) {
            as(account).get(version + "/pack").then().statusCode(403);
        }
    }

    private static String submit() {
        Plans.letBlockingConflictsBe();
        return Plans.submitted(as("coordinator").get("/v1/plans").path("items[0].href"));
    }
}
