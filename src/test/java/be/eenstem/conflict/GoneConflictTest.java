package be.eenstem.conflict;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no longer holds is kept, and comes back as what it was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GoneConflictTest {

    private static final LocalDate START = LocalDate.now().plusMonths(13).withDayOfMonth(8);

    private String one;
    private String other;
    private String conflict;

    @BeforeEach
    void collide() {
        one = TestCampaign.of("voka", "loopbaan", "E38", START, 20).propose();
        other = TestCampaign.of("unizo", "loopbaan", "E38", START.plusDays(9), 20)
                .propose();
        conflict = TestConflict.between(one, other, "duplication");
    }

    @Test
    void itIsReadWithTheDayItEnded() {
        TestConflict.get("operator", conflict).then().body("foundAt", notNullValue(), "goneAt", nullValue());
        part();
        for (String reader : new String[] {"officer-voka", "partner-acerta", "college"}) {
            as(reader)
                    .header("Accept-Language", "en")
                    .get("/v1/conflicts/" + conflict)
                    .then()
                    .statusCode(200)
                    .body("state", is("gone"), "goneAt", containsString(LocalDate.now() + "T"))
                    .body("campaigns.id", containsInAnyOrder(one, other))
                    .body("explanation", containsString("Duplication: this conflict is gone since " + LocalDate.now()))
                    .body("suggestion", is(Map.of("kind", "none")));
        }
        as("partner-acerta")
                .get("/v1/conflicts/" + conflict + "/campaigns")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(one, other));
    }

    @Test
    void onlyListsThatAskForItHaveIt() {
        part();
        String list = "/v1/campaigns/" + one + "/conflicts?pageSize=1000";
        as("operator").get(list).then().statusCode(200).body("items.id", not(hasItem(conflict)));
        as("operator")
                .get(list + "&state=open&state=waived")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(conflict)));
        as("operator").get(list + "&state=gone").then().body("items.id", hasItem(conflict));
        as("operator").get(list + "&state=gone&state=open").then().body("items.id", hasItem(conflict));
        as("operator")
                .get(list + "&state=gone&from=" + START.plusYears(1))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(conflict)));
        as("operator")
                .get("/v1/conflicts?state=gone&lead=voka&pageSize=1000&sort=-foundAt")
                .then()
                .body("items.id", hasItem(conflict));
        as("operator")
                .get("/v1/conflicts?state=gone&lead=acerta&pageSize=1000")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(conflict)));
    }

    @Test
    void allStatesAreListedTogether() {
        part();
        as("partner-acerta")
                .get("/v1/conflicts?state=gone&state=open&state=waived&type=duplication&pageSize=1000&sort=-start&from="
                        + START)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(conflict), "items.state", hasItem("open"));
    }

    @Test
    void nobodyTouchesItAnyMore() {
        part();
        TestConflict.comment("officer-voka", conflict, "Jammer.").then().spec(problem(409, "eenstem:conflictGone"));
        TestConflict.put("coordinator", conflict, "assignment", Map.of("organization", "voka"))
                .then()
                .spec(problem(409, "eenstem:conflictGone"));
        TestConflict.put("coordinator", conflict, "settlement", Map.of("decision", "Klaar."))
                .then()
                .spec(problem(409, "eenstem:conflictGone"));
        as("coordinator").get("/v1/conflicts/" + conflict + "/history").then().statusCode(200);
    }

    @Test
    void itComesBackUnderTheSameId() {
        TestConflict.comment("officer-voka", conflict, "Even wachten.").then().statusCode(201);
        part();
        TestCampaign.change("officer-unizo", other, "{\"audience\": {\"sectors\": [\"E38\"]}}")
                .then()
                .statusCode(200);
        assertThat(TestConflict.between(one, other, "duplication")).isEqualTo(conflict);
        TestConflict.get("officer-voka", conflict)
                .then()
                .body("state", is("open"))
                .body("goneAt", nullValue());
        assertThat(TestConflict.events("officer-voka", conflict)).containsExactly("found", "gone", "returned");
        as("officer-voka")
                .get("/v1/conflicts/" + conflict + "/comments")
                .then()
                .body("items.text", hasItem("Even wachten."));
    }

    @Test
    void aCancelledCampaignTakesItsConflictsAlong() {
        TestCampaign.move("officer-voka", one, "cancelled").then().statusCode(200);
        assertThat(TestConflict.state(conflict)).isEqualTo("gone");
        assertThat(TestConflict.of(one, "duplication")).isEmpty();
    }

    private void part() {
        TestCampaign.change("officer-unizo", other, "{\"audience\": {\"sectors\": [\"E39\"]}}")
                .then()
                .statusCode(200);
    }
}
