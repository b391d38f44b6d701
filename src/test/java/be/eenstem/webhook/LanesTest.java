package be.eenstem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is under way is counted, by host, by organization and in all. */
class LanesTest {

    private static final Duration NOT_LONG = Duration.ofMillis(20);

    private final Lanes lanes = new Lanes(3);

    @Test
    void everyCallTakesOneOfItsHostAndOrganizationUntilItEnds() {
        lanes.enter("a", "unizo");
        lanes.enter("a", "voka");
        lanes.enter("b", "voka");
        assertThat(lanes.free()).isZero();
        assertThat(lanes.running()).isEqualTo(new Running(Map.of("a", 2, "b", 1), Map.of("unizo", 1, "voka", 2)));
        lanes.leave("a", "unizo");
        lanes.leave("b", "voka");
        assertThat(lanes.free()).isEqualTo(2);
        assertThat(lanes.running()).isEqualTo(new Running(Map.of("a", 1), Map.of("voka", 1)));
    }

    @Test
    void whoWaitsForAnEndMissesNone() throws InterruptedException {
        long known = lanes.ended();
        assertThat(lanes.awaitEnd(known, NOT_LONG)).as("nothing goes on").isFalse();
        lanes.enter("a", "unizo");
        assertThat(lanes.awaitEnd(known, NOT_LONG)).as("one goes on").isTrue();
        lanes.leave("a", "unizo");
        assertThat(lanes.awaitEnd(known, NOT_LONG)).as("one has ended since").isTrue();
        assertThat(lanes.awaitEnd(lanes.ended(), NOT_LONG)).isFalse();
    }
}
