package be.eenstem.consultation;

import static be.eenstem.Api.patch;
import static be.eenstem.consultation.Rounds.TODAY;
import static be.eenstem.consultation.Rounds.answer;
import static be.eenstem.consultation.Rounds.on;
import static be.eenstem.consultation.Rounds.organizations;
import static be.eenstem.consultation.Rounds.plan;
import static be.eenstem.consultation.Rounds.read;
import static be.eenstem.consultation.Rounds.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import be.eenstem.OwnDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After the deadline answers are late, and others are read where the round says so. */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class LateAnswersTest {

    @Test
    void answersAfterTheLastDayAreMarked() {
        List<String> three = organizations(3);
        String round = round(plan(), three, "");
        on(
                TODAY.plusDays(10),
                () -> answer("officer-" + three.get(0), round, "agreeWithRemark", "Juist")
                        .then()
                        .statusCode(201)
                        .body("late", is(false)));
        on(TODAY.plusDays(11), () -> {
            answer("officer-" + three.get(1), round, "object", "Laat")
                    .then()
                    .statusCode(201)
                    .body("late", is(true));
            patch("coordinator", "*", "{\"title\": \"Voorbij\"}")
                    .patch(round)
                    .then()
                    .statusCode(200);
            patch("coordinator", "*", "{\"deadline\": \"%s\"}".formatted(TODAY.plusDays(12)))
                    .patch(round)
                    .then()
                    .statusCode(200);
            answer("officer-" + three.get(2), round, "agree", "")
                    .then()
                    .statusCode(201)
                    .body("late", is(false));
        });
    }

    @Test
    void othersAreReadAfterTheDeadlineByWhoeverWasInvited() {
        List<String> two = organizations(2);
        String early = round(plan(), two, ", \"reading\": \"afterDeadline\"");
        String after = round(plan(), two, "");
        for (String round : List.of(early, after)) {
            answer("officer-" + two.get(0), round, "object", "Te druk").then().statusCode(201);
        }
        on(
                TODAY.plusDays(10),
                () -> assertThat(read("partner-" + two.get(1), early)).isEmpty());
        on(TODAY.plusDays(11), () -> {
            assertThat(read("partner-" + two.get(1), early)).containsExactly("Te druk");
            assertThat(read("partner-" + two.get(1), after)).isEmpty();
        });
    }
}
