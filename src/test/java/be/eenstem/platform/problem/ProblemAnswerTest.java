package be.eenstem.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemAnswerTest {

    @Test
    void whatNobodyForesawIsToldToTheLogOnly() {
        Throwable failure = new IllegalStateException(
                "be.eenstem.Secret", new SQLException("syntax error in select secret from vault", "42601"));
        ProblemAnswer answer = ProblemAnswer.of(failure, "en", refusal -> "Basic");
        assertThat(answer.problem().status()).isEqualTo(500);
        assertThat(answer.toString()).doesNotContain("secret", "Secret", "select", "Exception", "be.eenstem", "42601");
    }
}
