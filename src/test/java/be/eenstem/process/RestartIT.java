package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ORGANIZATION = """
            {"code": "kept", "name": "Kept", "kind": "government", "type": "agency", "level": "flemish"}""";

    private final Home home = new Home();

    @AfterEach
    void cleanUp() {
        home.close();
    }

    @Test
    void keepsWhatWasAddedAndStopsCleanly() throws IOException {
        try (ServiceProcess first = ServiceProcess.start(home, "-Xmx256m").awaitHealthy()) {
            // Here for want of a start of its own, which takes longer.
            LargeCalendar.isTakenOrRefused(first, home);
            assertThat(first.client()
                            .postAs("coordinator", "/v1/organizations", ORGANIZATION, "1")
                            .statusCode())
                    .isEqualTo(201);
            stopsCleanly(first);
        }
        try (ServiceProcess second = ServiceProcess.start(home).awaitHealthy()) {
            assertThat(second.client().get("/v1/organizations/kept").body()).contains("\"Kept\"");
        }
    }

    private void stopsCleanly(ServiceProcess service) throws IOException {
        ProcessHandle postgres = home.postgres().orElseThrow();
        long begin = System.nanoTime();
        service.terminate();
        assertThat(service.awaitExit()).isEqualTo(128 + 15);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
        Await.within(
                PATIENCE,
                () -> "PostgreSQL still runs",
                () -> postgres.info().command().isEmpty());
        assertThat(service.log()).doesNotContain("ERROR", "WARN", "\tat ");
        assertThat(home.read("data/postgres.log")).contains("database system is shut down");
        new ServerSocket(service.port()).close();
    }
}
