package be.eenstem.process;

import java.util.Map;

/** The packaged service with small limits: 127.0.0.3 is a trusted proxy, and one other site may call. */
final class SmallLimits {

    static final int WRONG_LOGINS = 10;
    static final int WHAT_IFS = 20;
    static final String SITE = "https://calendar.example";
    static final String PROXY = "127.0.0.3";

    private SmallLimits() {}

    static ServiceProcess start(Home home) {
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
        return ServiceProcess.start(
                        home,
                        environment,
                        "-Dquarkus.log.category.\"be.eenstem\".level=DEBUG",
                        "-Dquarkus.log.category.\"io.quarkus.vertx.http\".level=DEBUG",
                        "-Dquarkus.log.category.\"io.quarkus.security\".level=DEBUG")
                .awaitHealthy();
    }
}
