package be.eenstem.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HolidayTest {

    @Test
    void listsTheHolidaysOfAPeriodInThreeLanguages() {
        given().get("/v1/holidays?from=2027-05-01&to=2027-05-06")
                .then()
                .statusCode(200)
                .body("items.date", contains("2027-05-01", "2027-05-06"), "total", is(2))
                .body("items[1].name.nl", is("Onze-Lieve-Heer-Hemelvaart"))
                .body("items[1].name.fr", is("Ascension"), "items[1].name.en", is("Ascension Day"));
    }

    @Test
    void listsThisYearAndTheNextThreeByDefault() {
        int year = LocalDate.now().getYear();
        given().get("/v1/holidays")
                .then()
                .statusCode(200)
                .body("total", is(44), "items[0].date", is(year + "-01-01"))
                .body("items[43].date", startsWith(year + 3 + "-12"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2027-12-25, 2027-12-25, 2030-12-25",
        "to=2030-01-01, 2027-01-01, 2030-01-01",
        "from=0000-01-01, 0000-01-01, 0003-12-25",
        "from=9998-12-25, 9998-12-25, 9999-12-25",
        "from=2027-01-01&to=2036-12-31, 2027-01-01, 2036-12-25"
    })
    void theOtherEndFollowsWhereOneIsGiven(String query, String first, String last) {
        given().get("/v1/holidays?" + query)
                .then()
                .statusCode(200)
                .body("items[0].date", is(first), "items[-1].date", is(last));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2027-01-01&to=2037-01-01, to, Vraag hoogstens tien jaar tegelijk.",
        "from=2027-01-02&to=2027-01-01, to, Het einde ligt voor het begin.",
        "to=1/1/2027, to, Hier hoort een bestaande dag als jjjj-mm-dd."
    })
    void refusesWhatIsNoPeriodOrTooLong(String query, String name, String detail) {
        given().get("/v1/holidays?" + query)
                .then()
                .statusCode(400)
                .body("issues.name", contains(name), "issues[0].detail", is(detail));
    }

    @Test
    void namesEveryFaultAtOnce() {
        given().get("/v1/holidays?from=2027-01-01&to=2097-01-01&page=1")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("to", "page"));
    }
}
