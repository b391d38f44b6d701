package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondStartIT {

    private static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final String SAME_PORT = "-Dquarkus.http.port=";

    @Test
    void isRefusedAtOnceAndNamesWhoHasTheDirectory() {
        try (Home home = Home.unpacked();
                ServiceProcess first = ServiceProcess.start(home).awaitHealthy()) {
            long begin = System.nanoTime();
            try (ServiceProcess second = ServiceProcess.start(home, SAME_PORT + first.port())) {
                int code = second.awaitExit();
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                assertThat(code).isEqualTo(2);
                assertThat(took).isLessThan(ALLOWED);
                assertThat(second.log())
                        .contains("Eenstem does not start: the data directory " + home.resolve("data")
                                + " is in use by process " + first.pid())
                        .doesNotContain("\tat ");
            }
            assertThat(first.client().isHealthy()).isTrue();
        }
    }
}
