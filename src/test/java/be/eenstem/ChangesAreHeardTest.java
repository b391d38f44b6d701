package be.eenstem;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.aspect.AspectsChanged;
import be.eenstem.aspect.FocusChanged;
import be.eenstem.calendar.BlackoutsChanged;
import be.eenstem.calendar.FixturesChanged;
import be.eenstem.organization.OrganizationsChanged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The rooms above hear once of each change, when its statements are done and before it is committed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesAreHeardTest {

    @Inject
    Heard heard;

    @Test
    void ofTheShortList() throws SQLException {
        isHeard(FocusChanged.class, "focus_entry", "focusEntries", """
                {"aspect": "ergonomie", "period": {"start": "2027-01-01", "end": "2027-06-30"}, "rank": 1}""", "{\"rank\": 2}");
    }

    @Test
    void ofTheAspects() throws SQLException {
        isHeard(AspectsChanged.class, "aspect", "aspects", """
                {"code": "test-gehoord", "number": 9061, "name": {"nl": "Gehoord"}, "group": "theme"}""", "{\"group\": \"risk\"}");
    }

    @Test
    void ofTheBlackouts() throws SQLException {
        isHeard(BlackoutsChanged.class, "blackout", "blackouts", """
                {"period": {"start": "2081-01-01", "end": "2081-01-02"}, "appliesTo": ["government"],
                 "severity": "warning", "reason": {"nl": "Stilte"}}""", "{\"severity\": \"blocking\"}");
    }

    @Test
    void ofTheFixtures() throws SQLException {
        isHeard(FixturesChanged.class, "fixture", "fixtures", """
                {"kind": "other", "title": "Gehoord", "period": {"start": "2081-01-01", "end": "2081-01-01"},
                 "aspects": ["ergonomie"]}""", "{\"aspects\": [\"werkdruk\"]}");
    }

    @Test
    void ofTheOrganizations() throws SQLException {
        isHeard(
                OrganizationsChanged.class,
                "organization",
                "organizations",
                Calls.organization(Calls.newCode()),
                "{\"kind\": \"intermediary\"}");
    }

    private void isHeard(Class<? extends Record> event, String table, String collection, String body, String change)
            throws SQLException {
        assertThat(heard.during(event, () -> createChangeAndDelete(collection, body, change)))
                .containsExactly(table + " +1", table + " +1", table + " +0");
        assertThat(heard.during(
                        event,
                        () -> json("coordinator", "{}")
                                .post("/v1/" + collection)
                                .then()
                                .statusCode(400)))
                .isEmpty();
    }

    private static void createChangeAndDelete(String collection, String body, String change) {
        String address = json("coordinator", body)
                .post("/v1/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        patch("coordinator", "*", change).patch(address).then().statusCode(200);
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
    }
}
