package be.eenstem.calendar;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarTest {

    private static final String MAY = "/v1/calendar?from=2027-05-01&to=2027-05-31";

    @Test
    void showsEverythingOfAPeriodInOneAnswer() {
        as("officer-constructiv")
                .get(MAY)
                .then()
                .statusCode(200)
                .body("period.start", is("2027-05-01"), "period.end", is("2027-05-31"))
                .body("campaigns.title", hasItem("Til slim, bouw lang"))
                .body("fixtures.title", hasItem("Actie ergonomie in de bouw"))
                .body("focus.aspect", hasItem("mentaal-welbevinden"))
                .body("holidays.date", hasItems("2027-05-01", "2027-05-06", "2027-05-17"));
    }

    @Test
    void showsAnonymousReadersWhatIsPublic() {
        given().get(MAY).then().statusCode(200).body("campaigns.visibility", everyItem(is("public")));
    }

    @Test
    void hidesWhatIsUnderEmbargo() {
        LocalDate day = LocalDate.now().plusMonths(10);
        String id = json("officer-acerta", """
                        {"title": "Onder embargo", "lead": "acerta", "aspects": ["autonomie"], "status": "proposed",
                         "visibility": "embargoed", "period": {"start": "%s", "end": "%s"}}""".formatted(day, day))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String there = "/v1/calendar?from=" + day + "&to=" + day;
        as("officer-acerta").get(there).then().body("campaigns.id", hasItem(id));
        as("college").get(there).then().body("campaigns.id", hasItem(id));
        as("officer-sd-worx").get(there).then().body("campaigns.id", not(hasItem(id)));
    }

    @Test
    void takesTheFiltersOfCampaigns() {
        as("coordinator")
                .get(MAY + "&lead=constructiv&aspect=ergonomie")
                .then()
                .body("campaigns.lead", everyItem(is("constructiv")))
                .body("campaigns.title", hasItem("Til slim, bouw lang"));
        as("coordinator")
                .get(MAY + "&part=focus")
                .then()
                .body("focus", not(empty()))
                .body("campaigns", nullValue());
        as("coordinator").get(MAY + "&q=bestaatnergens").then().body("campaigns", empty());
    }

    @Test
    void isOfTheHorizonWhenNoDaysAreGiven() {
        LocalDate today = LocalDate.now();
        given().get("/v1/calendar")
                .then()
                .statusCode(200)
                .body("period.start", is(today.minusMonths(36).toString()))
                .body("period.end", is(today.plusMonths(36).toString()));
        given().get("/v1/calendar?from=0001-01-01").then().statusCode(200).body("period.end", is("0011-01-01"));
        given().get("/v1/calendar?to=9999-12-31").then().statusCode(200).body("period.start", is("9989-12-31"));
    }

    @Test
    void namesEveryFaultOfTheQuestion() {
        given().get("/v1/calendar?from=2027-13-01&to=%2B99999-01-01&page=1&aspect=none&color=red&part=x")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("from", "to", "page", "aspect", "color", "part"));
        given().get("/v1/calendar?from=2027-01-01&to=2047-01-01").then().statusCode(400);
    }
}
