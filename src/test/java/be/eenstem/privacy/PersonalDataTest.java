package be.eenstem.privacy;

import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.Api;
import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept about somebody is shown to them, and to nobody once they are forgotten. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonalDataTest {

    @Inject
    DataSource database;

    private String organization;
    private String officer;
    private String campaign;

    @BeforeEach
    void doSomething() {
        organization = Calls.newCode();
        Calls.createOrganization(organization);
        officer = "officer-" + organization;
        campaign = Api.json(officer, """
                        {"title": "Wie ben ik", "lead": "%s", "aspects": ["ergonomie"],
                         "period": {"start": "2027-05-03", "end": "2027-05-28"}}""".formatted(organization))
                .header("Idempotency-Key", Calls.newCode())
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void everybodyReadsWhatIsKeptAboutThemselves() {
        Api.as(officer)
                .get("/v1/me/personalData")
                .then()
                .statusCode(200)
                .body("accounts.subject", is(List.of(officer)), "accounts[0].entries", is(1))
                .body(
                        "accounts[0].done",
                        is(List.of(Map.of("operation", "created", "resource", "campaigns", "count", 1))));
    }

    @Test
    void whoIsForgottenHasNoNameAnywhereAndWhatTheyDidStays() throws SQLException {
        String account = ask("/v1/personalDataExports", officer)
                .statusCode(200)
                .body("accounts.name", is(List.of(officer)))
                .extract()
                .path("accounts[0].id");
        ask("/v1/personalDataErasures", officer.toUpperCase()).statusCode(200).body("accounts", is(1));

        assertThat(tablesWith(officer)).isEmpty();
        ask("/v1/personalDataExports", officer).statusCode(200).body("accounts", is(empty()));
        Calls.coordinator()
                .get("/v1/campaigns/" + campaign + "/history")
                .then()
                .statusCode(200)
                .body("items.accountId", is(List.of(account)), "items[0].accountName", nullValue());
        Api.as("admin")
                .get("/v1/auditEntries?resource=accounts&resourceId=" + account)
                .then()
                .body("items.operation", hasItems("read", "removed"), "items.accountName", hasItems("admin"));
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        String first = ask("/v1/personalDataExports", officer).extract().path("accounts[0].id");
        ask("/v1/personalDataErasures", officer).statusCode(200);
        Api.patch(officer, "*", "{\"title\": \"Weer ik\"}")
                .patch("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);
        Api.as(officer)
                .get("/v1/me/personalData")
                .then()
                .body("accounts[0].id", not(first), "accounts[0].entries", is(1));
    }

    @Test
    void contactsInTheirNameAreRemovedAndOthersStay() {
        String code = Calls.newCode();
        String body = Calls.organization(code).replace("}", """
                , "contacts": [
                    {"name": "Onthaal", "email": "onthaal@unizo.example"},
                    {"name": "Zoë %1$s", "email": "zoe@unizo.example", "personal": true}]}""".formatted(code));
        Calls.coordinator()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/organizations")
                .then()
                .statusCode(201);
        ask("/v1/personalDataExports", "Zoë " + code)
                .body("contacts.organization", not(empty()), "contacts.name", is(List.of("Zoë " + code)));
        ask("/v1/personalDataErasures", "zoë " + code).body("contacts", is(1), "accounts", is(0));
        Calls.coordinator().get("/v1/organizations/" + code).then().body("contacts.name", is(List.of("Onthaal")));
    }

    @Test
    void onlyColleaguesAndThoseWhoGuardReadNames() {
        String history = "/v1/campaigns/" + campaign + "/history";
        Calls.coordinator().get(history).then().body("items[0].accountName", is(officer));
        Api.as("partner-" + organization).get(history).then().body("items[0].accountName", is(officer));
        Api.as(officer)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"proposed\"}")
                .put("/v1/campaigns/" + campaign + "/status")
                .then()
                .statusCode(200);
        Api.patch(officer, "*", "{\"weight\": 2}")
                .patch("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);
        Api.as("partner-unizo")
                .get(history)
                .then()
                .body("total", greaterThan(0), "items[0].accountName", nullValue(), "items[0].accountId", nullValue());
    }

    @Test
    void nobodyErasesThemselvesOrSeveralAtOnce() {
        ask("/v1/personalDataErasures", "admin").spec(problem(400, "belgif:badRequest"));
        Api.as("admin").get("/v1/me").then().statusCode(200);
    }

    @Test
    void onlyAnAdminAsksAboutOthers() {
        for (String path : List.of("/v1/personalDataExports", "/v1/personalDataErasures")) {
            Api.json("coordinator", "{\"person\": \"x\"}")
                    .post(path)
                    .then()
                    .spec(problem(403, "belgif:missingPermission"));
            Api.json("admin", "{}").post(path).then().spec(problem(400, "belgif:badRequest"));
        }
    }

    private static ValidatableResponse ask(String path, String person) {
        return Api.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("person", person))
                .post(path)
                .then();
    }

    /** The tables that hold the text in any of their columns. */
    private List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement tables = connection.createStatement();
                Statement rows = connection.createStatement();
                ResultSet table = tables.executeQuery("""
                        select relname from pg_class
                        where relnamespace = cast(current_schema() as regnamespace) and relkind = 'r'
                              and has_table_privilege(oid, 'select')""")) {
            while (table.next()) {
                ResultSet row = rows.executeQuery("select count(*) from \"%1$s\" x where strpos(x::text, '%2$s') > 0"
                        .formatted(table.getString(1), text));
                row.next();
                if (row.getLong(1) > 0) {
                    found.add(table.getString(1));
                }
            }
        }
        return found;
    }
}
