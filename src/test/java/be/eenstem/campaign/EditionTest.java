package be.eenstem.campaign;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditionTest {

    /** Borsbeek became a part of Antwerp in 2025; once the horizon has left that behind, no campaign can be for it. */
    @Test
    void anEditionIsNotForAMunicipalityThatIsGoneByThen() {
        LocalDate then = LocalDate.of(2024, 12, 2);
        assumeTrue(then.isAfter(LocalDate.now().minusMonths(36)));
        Response first = create(then, ", \"audience\": {\"regions\": [\"11007\"]}");
        editions(first, then.getYear() + 2)
                .then()
                .statusCode(400)
                .body("issues.name", contains("years[0]"))
                .body(
                        "issues[0].detail",
                        is("Deze gemeente bestaat niet bij het begin van de campagne; zie replacedBy"
                                + " in de lijst regions."));
        as("coordinator").get(first.header("Location")).then().body("series", nullValue());
    }

    @Test
    void anEmbargoForEverStaysOne() {
        LocalDate then = LocalDate.now().plusMonths(6);
        Response first = create(then, ", \"visibility\": \"embargoed\", \"embargoUntil\": \"9999-12-31\"");
        editions(first, then.getYear() + 1).then().statusCode(201).body("items.embargoUntil", contains("9999-12-31"));
    }

    private static Response create(LocalDate day, String more) {
        return json("coordinator", """
                        {"title": "Elk jaar", "lead": "unizo", "aspects": ["ergonomie"],
                         "period": {"start": "%1$s", "end": "%1$s"}%2$s}""".formatted(day, more))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Response editions(Response first, int year) {
        return json("coordinator", "{\"years\": [%d]}".formatted(year)).post(first.header("Location") + "/editions");
    }
}
