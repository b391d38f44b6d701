package be.eenstem.consultation;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Calls.problem;
import static be.eenstem.consultation.Rounds.answer;
import static be.eenstem.consultation.Rounds.plan;
import static be.eenstem.consultation.Rounds.read;
import static be.eenstem.consultation.Rounds.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import be.eenstem.OwnDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is answered about a campaign is for those who may see the campaign. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class CampaignAnswersTest {

    /** The last months for which campaigns can be planned, in which nobody else does. */
    private static final YearMonth FIRST = YearMonth.now().plusMonths(31);

    @Inject
    ConsultationAccess access;

    @Test
    void answersAboutACampaignAreForThoseWhoMaySeeIt() {
        String open = propose("partners", FIRST.atDay(5));
        String secret = propose("embargoed", FIRST.plusMonths(2).atDay(5));
        String plan = plan(FIRST);
        String later = propose("partners", FIRST.plusMonths(3).atDay(5));
        String round = round(plan, List.of("acerta", "mensura", "voka"), "");
        answer("officer-voka", round, "object", "Dubbel werk", open).then().statusCode(201);
        answer("officer-voka", round, "agreeWithRemark", "Wel mooi").then().statusCode(201);
        answer("officer-voka", round, "agree", "", open).then().spec(problem(409, "eenstem:alreadyAnswered"));
        for (String unknown : List.of(secret, later, UUID.randomUUID().toString())) {
            answer("officer-voka", round, "object", "Wat is dat", unknown)
                    .then()
                    .spec(problem(400, "belgif:badRequest"))
                    .body("issues.name", contains("campaign"));
        }
        answer("officer-acerta", round, "object", "Uitgesteld", secret).then().statusCode(201);
        String offer = answer("partner-mensura", round, "offerToCarry", "Wij dragen", secret)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String[] all = {"Dubbel werk", "Wel mooi", "Uitgesteld", "Wij dragen"};
        for (String reader : List.of("coordinator", "college", "officer-acerta", "officer-mensura")) {
            assertThat(read(reader, round)).containsExactly(all);
        }
        assertThat(read("officer-voka", round)).containsExactly("Dubbel werk", "Wel mooi");
        as("officer-voka")
                .get(round + "/answers?pageSize=1&campaign=" + open + "&campaign=" + secret)
                .then()
                .body("total", is(1));
        as("officer-voka").get(offer).then().statusCode(404);
        as("college").get(round + "/answers?campaign=" + secret).then().body("total", is(2));
        assertThat(QuarkusTransaction.requiringNew().call(() -> access.objections(UUID.fromString(plan), 1)))
                .as("for who is nobody")
                .isEmpty();
    }

    private static String propose(String visibility, LocalDate day) {
        return json("officer-acerta", """
                        {"title": "Plan mee", "lead": "acerta", "carriers": ["mensura"], "aspects": ["ergonomie"],
                         "status": "proposed", "visibility": "%s", "period": {"start": "%s", "end": "%s"}}""".formatted(visibility, day, day.plusDays(4)))
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
