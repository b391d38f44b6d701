package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import be.eenstem.TestDatabase;
import be.eenstem.platform.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A scan finds everything anew, tells what was not as it should be, and puts it right. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScanTest {

    private static final LocalDate START = LocalDate.now().plusMonths(23).withDayOfMonth(8);

    @Inject
    Statements statements;

    @Test
    void itFindsNoDifference() {
        as("coordinator")
                .post("/v1/conflictScans")
                .then()
                .statusCode(200)
                .body("campaigns", greaterThan(20), "conflicts", greaterThan(20))
                .body("differences", is(0), "examples", is(List.of()), "milliseconds", notNullValue());
    }

    @Test
    void itIsTheCoordinators() {
        for (String account : List.of("officer-voka", "partner-voka", "college", "operator", "admin")) {
            as(account).post("/v1/conflictScans").then().spec(problem(403, "belgif:missingPermission"));
        }
        given().post("/v1/conflictScans").then().statusCode(401);
        as("coordinator").get("/v1/conflictScans").then().statusCode(405);
    }

    @Test
    void whatWasTamperedWithIsToldAndPutRight() {
        String one = TestCampaign.of("voka", "motivatie", "N81", START, 9).propose();
        String other = TestCampaign.of("unizo", "motivatie", "N81", START, 9).propose();
        String missing = TestConflict.between(one, other, "duplication");
        tamper("delete from conflict where id = ?", missing);
        assertThat(TestConflict.differences()).isEqualTo(1);
        assertThat(TestConflict.state(missing)).isEqualTo("open");
        tamper("update conflict set days_until = days_until - 1 where id = ?", missing);
        as("coordinator")
                .post("/v1/conflictScans")
                .then()
                .body("differences", is(1), "examples[0].kind", is("different"))
                .body("examples[0].type", is("duplication"), "examples[0].campaigns.size()", is(2));
        tamper("update conflict set type = 'launchClash', id = gen_random_uuid() where id = ?", missing);
        as("coordinator")
                .post("/v1/conflictScans")
                .then()
                .body("differences", is(2), "examples.kind.sort()", is(List.of("missing", "surplus")));
        assertThat(TestConflict.differences()).isZero();
    }

    private void tamper(String sql, String conflict) {
        QuarkusTransaction.requiringNew().run(() -> statements.update(sql, UUID.fromString(conflict)));
    }
}
