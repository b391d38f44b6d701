package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.problem;
import static be.eenstem.audit.Trail.campaign;
import static be.eenstem.audit.Trail.column;
import static be.eenstem.audit.Trail.create;
import static be.eenstem.audit.Trail.entries;
import static be.eenstem.audit.Trail.history;
import static be.eenstem.audit.Trail.id;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries tell nobody what the documents in them would not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenEntriesTest {

    private static final String EMBARGOED = ", \"status\": \"proposed\", \"visibility\": \"embargoed\"";

    @Test
    void theAdminSeesNothingOfWhatIsUnderEmbargo() {
        String address = create("officer-unizo", "campaigns", campaign("unizo", EMBARGOED));
        as("coordinator").get(address).then().statusCode(200);
        assertThat(Trail.of(id(address))).hasSize(2);
        as("admin")
                .get("/v1/auditEntries?resourceId=" + id(address))
                .then()
                .body("items.size()", org.hamcrest.Matchers.is(0))
                .body("total", org.hamcrest.Matchers.is(0));
        for (Object href : column(Trail.of(id(address)), "href")) {
            as("admin").get((String) href).then().spec(problem(404, "belgif:resourceNotFound"));
            as("coordinator").get((String) href).then().statusCode(200);
        }
    }

    /** A guess at what is under embargo could be checked with it. */
    @Test
    void theAdminLearnsNoHashOverWhatIsUnderEmbargo() {
        String plan = create("coordinator", "plans", """
                {"title": "Plan", "horizon": {"start": "2045-01", "months": 12}}""");
        String version = as("coordinator").post(plan + "/versions").path("id");
        assertThat(entries("coordinator", "?resourceId=" + version)).hasSize(1);
        assertThat(entries("admin", "?resourceId=" + version)).isEmpty();
    }

    @Test
    void whatEndsAnEmbargoTellsWhatItWasToItsOwnOnly() {
        String address = create("officer-unizo", "campaigns", campaign("unizo", EMBARGOED));
        patch("officer-unizo", "*", "{\"visibility\": \"partners\"}")
                .patch(address)
                .then()
                .statusCode(200);
        patch("officer-unizo", "*", "{\"title\": \"Nu voor iedereen\"}")
                .patch(address)
                .then()
                .statusCode(200);
        assertThat(history("officer-unizo", address)).hasSize(3);
        assertThat(history("coordinator", address)).hasSize(3);
        assertThat(history("college", address)).hasSize(3);
        for (String outsider : List.of("officer-voka", "partner-voka", "operator", "admin")) {
            assertThat(history(outsider, address)).as(outsider).hasSize(1);
            as(outsider).get(address + "/history").then().body("total", org.hamcrest.Matchers.is(1));
        }
    }

    @Test
    void anEmbargoThatIsMadeLongerHidesWhatWasDueToShow() {
        String over = EMBARGOED + ", \"embargoUntil\": \"" + LocalDate.now() + "\"";
        String address = create("officer-unizo", "campaigns", campaign("unizo", over));
        assertThat(entries("admin", "?resourceId=" + id(address))).hasSize(1);
        patch("officer-unizo", "*", "{\"embargoUntil\": \"" + LocalDate.now().plusDays(9) + "\"}")
                .patch(address)
                .then()
                .statusCode(200);
        assertThat(entries("admin", "?resourceId=" + id(address))).isEmpty();
        assertThat(history("officer-unizo", address)).hasSize(2);
    }

    @Test
    void anEmbargoUntilTodayIsOver() {
        String over = EMBARGOED + ", \"embargoUntil\": \"" + LocalDate.now() + "\"";
        String later = EMBARGOED + ", \"embargoUntil\": \"" + LocalDate.now().plusDays(2) + "\"";
        String seen = create("officer-unizo", "campaigns", campaign("unizo", over));
        String hidden = create("officer-unizo", "campaigns", campaign("unizo", later));
        assertThat(history("officer-voka", seen)).hasSize(1);
        as("officer-voka").get(hidden + "/history").then().statusCode(404);
        assertThat(entries("admin", "?resourceId=" + id(seen))).hasSize(1);
        assertThat(entries("admin", "?resourceId=" + id(hidden))).isEmpty();
    }

    @Test
    void draftsShowToTheirLeadAndCarriersAtThatTime() {
        String address = create("officer-unizo", "campaigns", campaign("unizo", ", \"carriers\": [\"voka\"]"));
        patch("officer-unizo", "*", "{\"carriers\": [\"vdab\"]}")
                .patch(address)
                .then()
                .statusCode(200);
        json("officer-unizo", "{\"status\": \"proposed\"}")
                .put(address + "/status")
                .then()
                .statusCode(200);
        assertThat(history("officer-unizo", address)).hasSize(3);
        // Each sees what lies wholly in its own time: voka the first entry, vdab the third.
        assertThat(column(history("officer-voka", address), "operation")).containsExactly("created");
        assertThat(history("officer-vdab", address).toString())
                .contains("status=proposed")
                .doesNotContain("voka");
        assertThat(history("college", address)).isEmpty();
    }

    @Test
    void whoActedIsForTheirOwnOrganization() {
        String address = create("officer-unizo", "campaigns", campaign("unizo", ", \"status\": \"proposed\""));
        for (String account : List.of("partner-unizo", "coordinator", "admin")) {
            assertThat(column(history(account, address), "accountName"))
                    .as(account)
                    .containsExactly("officer-unizo");
        }
        for (String account : List.of("partner-voka", "operator", "college")) {
            assertThat(history(account, address).get(0))
                    .as(account)
                    .containsEntry("organization", "unizo")
                    .doesNotContainKeys("accountName", "accountId");
        }
        String umbrella =
                create("coordinator", "umbrellas", "{\"code\": \"%s\", \"slogan\": \"Van\"}".formatted(newCode()));
        assertThat(history("operator", umbrella).get(0)).doesNotContainKeys("accountName", "accountId", "organization");
    }

    @Test
    void whatPeopleMadeOfConflictsIsForTheCoordinator() {
        assertThat(entries("admin", "?resource=conflicts&resource=conflictChecks"))
                .isEmpty();
        for (String account : List.of("officer-unizo", "partner-unizo", "college", "operator")) {
            as(account).get("/v1/auditEntries").then().spec(problem(403, "belgif:missingPermission"));
        }
    }
}
