package be.eenstem.process;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests of the packaged service with small limits: 127.0.0.3 is a trusted proxy, and one other site may call. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SmallLimits {

    static final int WRONG_LOGINS = 10;
    static final int WHAT_IFS = 20;
    static final String SITE = "https://calendar.example";
    static final String PROXY = "127.0.0.3";
    static final String LIST = "/v1/refData/sizes";

    final Home home = Home.unpacked();
    ServiceProcess service;

    @BeforeAll
    void start() {
        Map<String, String> environment = Map.of(
                "EENSTEM_LIMIT_WRONG_LOGINS", Integer.toString(WRONG_LOGINS),
                "EENSTEM_LIMIT_WHAT_IFS", Integer.toString(WHAT_IFS),
                "EENSTEM_LIMIT_BODIES", "8M",
                "EENSTEM_LIMIT_BODY_TIME", "2s",
                "EENSTEM_LIMIT_HEAD_TIME", "2s",
                "QUARKUS_HTTP_CORS_ENABLED", "true",
                "QUARKUS_HTTP_CORS_ORIGINS", SITE,
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
                "QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true",
                "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", PROXY);
        service = ServiceProcess.start(
                        home,
                        environment,
                        "-Dquarkus.log.category.\"be.eenstem\".level=DEBUG",
                        "-Dquarkus.log.category.\"io.quarkus.vertx.http\".level=DEBUG",
                        "-Dquarkus.log.category.\"io.quarkus.security\".level=DEBUG")
                .awaitHealthy();
    }

    @AfterAll
    void stop() {
        if (service != null) {
            service.close();
        }
        home.close();
    }

    Wire wire(String from) throws IOException {
        return new Wire(from, service.port());
    }
}
