package be.eenstem.demo;

import static be.eenstem.Api.as;
import static be.eenstem.Api.patch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import be.eenstem.Heard;
import be.eenstem.TestDatabase;
import be.eenstem.aspect.AspectsChanged;
import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.campaign.UmbrellasChanged;
import be.eenstem.organization.OrganizationsChanged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoDataTest {

    @Inject
    DemoLoader loader;

    @Inject
    Heard heard;

    @ParameterizedTest
    @CsvSource({
        "organizations, 57", "networks, 16", "aspects, 17", "focusEntries, 15",
        "umbrellas, 5", "externalCalendars, 2", "fixtures, 10", "blackouts, 7",
        "pressurePolicies, 5", "conflictPolicies, 11", "plans, 1"
    })
    void allOfItIsThereAndCouldHaveBeenSentByHand(String collection, int atLeast) {
        List<String> loaded = hrefs(collection);
        assertThat(loaded).hasSizeGreaterThanOrEqualTo(atLeast);
        for (String href : loaded) {
            String etag = as("coordinator").get(href).header("ETag");
            patch("coordinator", etag, "{}").patch(href).then().statusCode(200).header("ETag", etag);
        }
    }

    @Test
    void rowsReferToEachOther() {
        given().get("/v1/networks/jobbeurs-hemiksem").then().body("members", contains("gemeente-hemiksem", "vdab"));
        given().get("/v1/fixtures?q=Europese week&from=2027-01-01&to=2027-12-31")
                .then()
                .body("items.size()", is(1))
                .body("items[0].aspects", contains("veilig-en-gezond", "mentaal-welbevinden"))
                .body(
                        "items[0].calendar",
                        is(given().get("/v1/externalCalendars?q=Sterke")
                                .path("items[0].id")
                                .toString()));
        given().get("/v1/blackouts?from=2029-06-10&to=2029-06-10")
                .then()
                .body("items.appliesTo", contains(List.of("government"), List.of("intermediary")));
    }

    @Test
    void thePlanForThreeYearsProposesTheFocus() {
        as("coordinator")
                .get("/v1/plans")
                .then()
                .rootPath("items.find { it.title.startsWith('Samen voor werkbaar werk') }")
                .body("horizon.months", is(36))
                .body("goals.size()", is(6))
                .body("focus.aspect", hasItems("mentaal-welbevinden", "ergonomie", "flexibel-werken"))
                .body("status", is("draft"));
    }

    @Test
    void aSecondStartLoadsNothing() throws SQLException {
        List<String> before = hrefs("fixtures");
        loader.loadOnce();
        assertThat(hrefs("fixtures")).isEqualTo(before);
    }

    @Test
    void tellsThoseAboveOfWhatTheyWatch() {
        assertThat(DemoTables.ALL.stream().map(DemoTables.Filling::change).filter(Objects::nonNull))
                .containsExactlyInAnyOrder(
                        new OrganizationsChanged(),
                        new AspectsChanged(),
                        new FocusChanged(),
                        new UmbrellasChanged(),
                        new FixturesChanged(),
                        new BlackoutsChanged());
    }

    @Test
    void tellsOfAFillingWhenItIsDone() throws SQLException {
        DemoTables.Filling filling = new DemoTables.Filling("organizations", """
                with given as (select ?::text)
                insert into organization (code, name, kind, type, level)
                values ('test-filled', 'Filled', 'government', 'agency', 'flemish')
                """, new OrganizationsChanged());
        assertThat(heard.during(OrganizationsChanged.class, () -> load(filling)))
                .containsExactly("organization +1");
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/test-filled")
                .then()
                .statusCode(204);
    }

    private void load(DemoTables.Filling filling) {
        try {
            loader.load(List.of(filling));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void halfALoadLeavesNothing() {
        DemoTables.Filling works =
                new DemoTables.Filling("umbrellas", "insert into umbrella (code, slogan) select 'half', ?::text");
        DemoTables.Filling fails = new DemoTables.Filling("umbrellas", "insert into umbrella (code) values (?)");
        assertThatThrownBy(() -> loader.load(List.of(works, fails))).hasMessageContaining("slogan");
        given().get("/v1/umbrellas/half").then().statusCode(404);
    }

    private static List<String> hrefs(String collection) {
        return as("coordinator")
                .get("/v1/" + collection + "?pageSize=1000")
                .path("items.findAll { !it.imported }.href");
    }
}
