package be.eenstem.consultation;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static be.eenstem.consultation.Rounds.TODAY;
import static be.eenstem.consultation.Rounds.on;
import static be.eenstem.consultation.Rounds.organizations;
import static be.eenstem.consultation.Rounds.plan;
import static be.eenstem.consultation.Rounds.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.OwnDatabase;
import be.eenstem.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rounds open by themselves on their days, once. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class StandingConsultationTest {

    @Inject
    StandingService service;

    @Test
    void aRoundOpensOnEachMomentAndOnceOnly() {
        List<String> two = organizations(2);
        String older = plan();
        String newer = plan();
        String first = standing(two, TODAY.plusDays(3));
        String second = standing(two, TODAY.plusDays(4));
        service.openDue();
        assertThat(rounds(newer)).isEmpty();
        on(TODAY.plusDays(3), this::openTwiceAtOnce);
        assertThat(rounds(older)).isEmpty();
        assertThat(rounds(newer)).containsExactly(first);
        as("partner-" + two.get(1))
                .get("/v1/consultations?plan=" + newer)
                .then()
                .body("items[0].deadline", is("" + TODAY.plusDays(8)), "items[0].title", is("Vaste ronde"))
                .body("items[0].version", is(1), "items[0].invited.size()", is(2));
        json("college", "{\"item\": \"plan\", \"outcome\": \"approved\", \"present\": [\"vdab\"]}")
                .post("/v1/plans/" + older + "/versions/1/decisions")
                .then()
                .statusCode(201);
        on(TODAY.plusDays(11), service::openDue);
        on(TODAY.plusDays(11), service::openDue);
        assertThat(rounds(newer)).containsExactly(first);
        assertThat(rounds(older))
                .as("missed a week ago, on the plan that is current now")
                .containsExactly(second);
        String address = "/v1/standingConsultations/" + first;
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        as("coordinator").get("/v1/consultations?plan=" + newer).then().body("items[0].standing", nullValue());
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/standingConsultations/" + second)
                .then()
                .statusCode(204);
    }

    @Test
    void whatComesBackIsKeptByTheCoordinator() {
        List<String> one = organizations(1);
        String address = "/v1/standingConsultations/" + standing(one, TODAY.plusDays(40));
        as("coordinator").get("/v1/standingConsultations?q=vaste").then().body("items.title", hasItem("Vaste ronde"));
        patch("coordinator", "*", "{\"invited\": null, \"selector\": {\"tier\": 1}, \"answerDays\": 14}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("selector.tier", is(1), "invited", nullValue(), "answerDays", is(14));
        patch("coordinator", "*", "{\"invited\": [\"%s\"]}".formatted(one.get(0)))
                .patch(address)
                .then()
                .spec(problem(400, "belgif:badRequest"));
        as("college").get(address).then().statusCode(403);
        as("officer-voka").get("/v1/standingConsultations").then().statusCode(403);
        json("coordinator", """
                        {"title": " ", "selector": {"types": ["municipality"], "tier": 1}, "moments": ["02-30", "1-5"],
                         "answerDays": 0, "reading": "soon"}""")
                .post("/v1/standingConsultations")
                .then()
                .body("issues.name", containsInAnyOrder("title", "moments[0]", "moments[1]", "answerDays", "reading"));
        json("coordinator", """
                        {"title": "Niemand", "selector": {"types": ["municipality"], "tier": 1}, "moments": ["02-29"]}""").post("/v1/standingConsultations").then().body("issues.name", is(List.of("selector")));
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
    }

    private void openTwiceAtOnce() {
        try {
            Together.each(List.of(1, 2), instance -> service.openDue());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String standing(List<String> invited, LocalDate moment) {
        return json("coordinator", """
                        {"title": "Vaste ronde", "invited": [%s], "moments": ["%s"], "answerDays": 5}""".formatted(quoted(invited), moment.format(DateTimeFormatter.ofPattern("MM-dd"))))
                .post("/v1/standingConsultations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** By which standing consultations rounds on a plan were opened. */
    private static List<String> rounds(String plan) {
        return as("coordinator")
                .get("/v1/consultations?plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.standing");
    }
}
