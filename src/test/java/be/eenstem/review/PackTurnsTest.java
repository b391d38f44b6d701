package be.eenstem.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PackTurnsTest {

    private final PackTurns turns = new PackTurns(1, Duration.ofMillis(20));

    @Test
    void turnsAwayWhoWaitsTooLong() throws IOException {
        ProblemException refused = turns.use(() -> {
            try {
                return turns.use(() -> null);
            } catch (ProblemException late) {
                return late;
            }
        });

        assertThat(refused.type()).isEqualTo(ProblemType.SERVICE_UNAVAILABLE);
    }

    @Test
    void givesTheTurnBackWhereThePackFails() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> turns.use(() -> {
                    throw new IOException("full");
                }));

        assertThat(turns.<String>use(() -> "made")).isEqualTo("made");
    }
}
