package be.eenstem.platform.http;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A turn that is not given back would be missed by others for as long as the service runs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnTurnTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Turns turns;

    @TestHTTPResource
    URL service;

    @Test
    void endsWithAnAnswerOfAnyKind() {
        anonymous().get("/v1/organizations").then().statusCode(200);
        anonymous().get("/v1/organizations/nope").then().statusCode(404);
        anonymous().post("/v1/campaigns").then().statusCode(401);
        as("operator")
                .contentType("application/json")
                .body("{}")
                .post("/v1/campaigns")
                .then()
                .statusCode(403);
        as("officer-vdab")
                .contentType("application/json")
                .body("{")
                .post("/v1/campaigns")
                .then()
                .statusCode(400);
        as("officer-vdab").get("/v1/campaigns/csv?x=y").then().statusCode(400);
        assertThat(allGivenBack()).isTrue();
    }

    @Test
    void endsWhereNobodyWaitsForTheAnswer() throws Exception {
        for (int each = 0; each < 20; each++) {
            try (Socket gone = new Socket(service.getHost(), service.getPort())) {
                gone.getOutputStream()
                        .write("GET /v1/campaigns HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(allGivenBack()).isTrue();
    }

    private boolean allGivenBack() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (turns.size() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return turns.size() == 0;
    }
}
