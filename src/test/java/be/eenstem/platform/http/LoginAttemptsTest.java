package be.eenstem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.http.LoginAttempts.Attempt;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private static final int LIMIT = 3;
    private static final Attempt WRONG = Attempt.of("a", "Basic wrong");
    private static final Attempt RIGHT = Attempt.of("a", "Bearer right");

    private final LoginAttempts attempts = new LoginAttempts(LIMIT);

    @Test
    void aSourceOverTheLimitWaits() {
        failTimes(LIMIT - 1);
        assertThat(attempts.secondsToWait(WRONG, 0)).isZero();
        failTimes(1);
        assertThat(attempts.secondsToWait(WRONG, 0)).isEqualTo(61);
        assertThat(attempts.secondsToWait(Attempt.of("a", "Basic other"), 60)).isEqualTo(1);
        assertThat(attempts.secondsToWait(WRONG, 61)).isZero();
    }

    @Test
    void reachingTheLimitIsToldOnce() {
        assertThat(attempts.wasWrong(WRONG, 0)).isFalse();
        assertThat(attempts.wasWrong(WRONG, 0)).isFalse();
        assertThat(attempts.wasWrong(WRONG, 0)).isTrue();
        assertThat(attempts.wasWrong(WRONG, 0)).isFalse();
    }

    @Test
    void anotherSourceDoesNot() {
        failTimes(100);
        assertThat(attempts.secondsToWait(Attempt.of("b", "Basic wrong"), 0)).isZero();
    }

    @Test
    void whatWasRightLatelyGoesOnFromThatSourceOnly() {
        attempts.wasRight(RIGHT);
        failTimes(LIMIT);
        attempts.wasWrong(Attempt.of("b", "x"), 0);
        attempts.wasWrong(Attempt.of("b", "x"), 0);
        attempts.wasWrong(Attempt.of("b", "x"), 0);
        assertThat(attempts.secondsToWait(RIGHT, 0)).isZero();
        assertThat(attempts.secondsToWait(Attempt.of("b", "Bearer right"), 0)).isPositive();
    }

    @Test
    void whatIsRightNoLongerIsAWrongOne() {
        attempts.wasRight(RIGHT);
        failTimes(LIMIT);
        attempts.wasWrong(RIGHT, 0);
        assertThat(attempts.secondsToWait(RIGHT, 0)).isPositive();
    }

    @Test
    void manySourcesAndCredentialsTakeNoMoreMemoryThanSome() {
        for (int source = 0; source < 3 * LoginAttempts.MOST; source++) {
            attempts.wasWrong(Attempt.of("source " + source, "x"), 0);
            attempts.wasRight(Attempt.of("source", "token " + source));
        }
        assertThat(attempts.size()).isEqualTo(2 * LoginAttempts.MOST);
    }

    private void failTimes(int times) {
        for (int time = 0; time < times; time++) {
            attempts.wasWrong(WRONG, 0);
        }
    }
}
