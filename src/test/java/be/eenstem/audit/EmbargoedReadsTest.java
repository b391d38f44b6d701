package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static be.eenstem.audit.Trail.campaign;
import static be.eenstem.audit.Trail.column;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.entries;
import static be.eenstem.audit.Trail.id;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever gets details of what is under embargo is in the trail before they have them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EmbargoedReadsTest {

    private static final String SECRET = ", \"status\": \"proposed\", \"visibility\": \"embargoed\"";
    private static final LocalDate DAY = LocalDate.now().plusMonths(4);
    private static final String DAYS = "from=" + DAY + "&to=" + DAY;

    private String address;

    @BeforeEach
    void planInSecret() {
        address = create("officer-unizo", "campaigns", campaign("unizo", SECRET));
    }

    private int readsOf(String by) {
        return (int) column(entries("coordinator", "?operation=read&resourceId=" + id(address)), "accountName").stream()
                .filter(by::equals)
                .count();
    }

    private void isLogged(Response answer) {
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains(id(address));
        assertThat(readsOf("partner-unizo")).isEqualTo(1);
    }

    @Test
    void theCampaignItself() {
        isLogged(as("partner-unizo").get(address));
    }

    @Test
    void aList() {
        isLogged(as("partner-unizo").get("/v1/campaigns?lead=unizo&pageSize=1000&" + DAYS));
    }

    @Test
    void theCalendar() {
        isLogged(as("partner-unizo").get("/v1/calendar?lead=unizo&" + DAYS));
    }

    @Test
    void anExport() {
        isLogged(as("partner-unizo").accept("text/csv").get("/v1/campaigns?lead=unizo&" + DAYS));
    }

    @Test
    void itsHistory() {
        isLogged(as("partner-unizo").get(address + "/history"));
    }

    @Test
    void weeksOfPressure() {
        isLogged(as("partner-unizo").get("/v1/pressure?" + DAYS));
    }

    @Test
    void conflicts() {
        create("coordinator", "campaigns", campaign("voka", ", \"status\": \"proposed\""));
        isLogged(as("partner-unizo").get(address + "/conflicts"));
    }

    @Test
    void aCheck() {
        Response answer = json("coordinator", campaign("voka", "")).post("/v1/conflictChecks");
        assertThat(answer.asString()).contains(id(address));
        assertThat(readsOf("coordinator")).isEqualTo(1);
    }

    @Test
    void theTrailItself() {
        as("coordinator")
                .get("/v1/auditEntries?resourceId=" + id(address))
                .then()
                .statusCode(200);
        assertThat(readsOf("coordinator")).isEqualTo(1);
    }

    @Test
    void notOfThoseWhoSeeNothing() {
        as("partner-voka").get(address).then().statusCode(404);
        as("partner-voka").get("/v1/campaigns?" + DAYS).then().statusCode(200);
        assertThat(readsOf("partner-voka")).isZero();
    }

    @Test
    void notOfWhatIsOpenToAll() {
        String open = Trail.create("officer-unizo", "campaigns", campaign("unizo", ", \"status\": \"proposed\""));
        as("partner-unizo").get(open).then().statusCode(200);
        assertThat(entries("coordinator", "?operation=read&resourceId=" + id(open)))
                .isEmpty();
    }

    @Test
    void withoutALogThereIsNoAnswer() throws SQLException {
        try (Connection owner = Owner.connect()) {
            Owner.execute(owner, "alter function audit_read(uuid[]) rename to audit_read_away");
            try {
                as("partner-unizo").get(address).then().spec(problem(503, "belgif:serviceUnavailable"));
                as("partner-unizo")
                        .accept("text/csv")
                        .get("/v1/campaigns?lead=unizo&" + DAYS)
                        .then()
                        .statusCode(503);
            } finally {
                Owner.execute(owner, "alter function audit_read_away(uuid[]) rename to audit_read");
            }
        }
        as("partner-unizo").get(address).then().statusCode(200);
    }
}
