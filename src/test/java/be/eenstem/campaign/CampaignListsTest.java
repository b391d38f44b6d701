package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "Elke dag 10.000 stappen, 10.000 stappen",
        "Elke dag 10.000 stappen, 000",
        "Kijk op www.stapperswijzer.be, www.stapperswijzer.be",
        "Kijk op www.stapperswijzer.be, stapperswijz",
        "Mail naar stappers@wijzer.be, stappers@wijzer.be",
        "Een 24/7-stapdienst, stapdienst",
        "https://stap.be/hoe/vaak, hoe",
        "Het is -5 buiten, -5",
        "Grande re\u0301union des marcheurs, réunion",
        "Grande réunion des marcheurs, re\u0301union"
    })
    void aTitleIsFoundByWhateverWordStandsInIt(String title, String typed) {
        LocalDate day = LocalDate.now().plusMonths(3);
        String id = json("coordinator", """
                        {"title": "%2$s", "lead": "etion", "period": {"start": "%1$s", "end": "%1$s"},
                         "aspects": ["ergonomie"]}""".formatted(day, title))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("coordinator")
                .queryParam("q", typed)
                .get("/v1/campaigns?lead=etion&pageSize=1000")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
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
