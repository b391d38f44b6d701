package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.hamcrest.Matchers.contains;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignListsTest {

    @Test
    void aspectsAndCarriersCanChangePlaces() {
        LocalDate day = LocalDate.now().plusMonths(3);
        Response created = json("coordinator", """
                        {"title": "Van plaats wisselen", "lead": "etion", "period": {"start": "%1$s", "end": "%1$s"},
                         "aspects": ["werkdruk", "ergonomie", "motivatie"], "carriers": ["voka", "unizo"]}""".formatted(day))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .response();
        patch("coordinator", created.header("ETag"), """
                        {"aspects": ["ergonomie", "werkdruk", "motivatie"], "carriers": ["unizo", "voka"]}""")
                .patch(created.header("Location"))
                .then()
                .statusCode(200)
                .body("aspects", contains("ergonomie", "werkdruk", "motivatie"), "carriers", contains("unizo", "voka"));
    }

    @Test
    void aSeriesThatIsNoIdIsRefused() {
        as("coordinator")
                .get("/v1/campaigns?series=abc")
                .then()
                .statusCode(400)
                .body("issues.name", contains("series"));
    }
}
