package be.eenstem.process;

import static be.eenstem.process.Wire.basic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.process.Wire.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Forged headers, other sites, and those who send slowly. Each test has sources of its own. */
class EdgeIT extends SmallLimits {

    private static final String FROM_SITE = "Origin: " + SITE;

    @Test
    void forgedForwardingHeadersChangeNothing() throws IOException {
        String[] forged = {
            "X-Forwarded-For: 203.0.113.9",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Prefix: /evil",
            "Forwarded: for=203.0.113.9;proto=https;host=evil.example"
        };
        try (Wire wire = wire("127.0.5.1")) {
            assertThat(wire.get("/v1/organizations?pageSize=1", forged).body())
                    .contains("\"href\":\"http://127.0.0.1/v1/")
                    .doesNotContain("evil", "https:");
            for (int each = 0; each < WRONG_LOGINS; each++) {
                wire.get(LIST, basic("x", "y"), "X-Forwarded-For: 203.0.113." + each);
            }
            assertThat(wire.get(LIST, basic("x", "y"), "X-Forwarded-For: 203.0.113.99")
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void aTrustedProxyTellsWhoCallsAndHow() throws IOException {
        try (Wire proxy = wire(PROXY)) {
            assertThat(proxy.get(
                                    "/v1/organizations?pageSize=1",
                                    "X-Forwarded-Proto: https",
                                    "X-Forwarded-Host: api.example")
                            .body())
                    .contains("\"href\":\"https://api.example/v1/");
            for (int each = 0; each < WRONG_LOGINS; each++) {
                proxy.get(LIST, basic("x", "y"), "X-Forwarded-For: 203.0.113.1");
            }
            assertThat(proxy.get(LIST, basic("x", "y"), "X-Forwarded-For: 203.0.113.1")
                            .status())
                    .isEqualTo(429);
            assertThat(proxy.get(LIST, basic("x", "y"), "X-Forwarded-For: 203.0.113.2")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void onlyTheSiteThatIsConfiguredMayCall() throws IOException {
        try (Wire wire = wire("127.0.6.1")) {
            Answer preflight = wire.send(
                    "OPTIONS /v1/campaigns",
                    "",
                    FROM_SITE,
                    "Access-Control-Request-Method: POST",
                    "Access-Control-Request-Headers: authorization,content-type");
            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.headers())
                    .containsEntry("access-control-allow-origin", "https://calendar.example")
                    .containsEntry("x-content-type-options", "nosniff");
            assertThat(preflight.headers().get("access-control-allow-headers")).contains("authorization");
            for (String path : List.of(LIST, "/nope", "/v1/organizations?color=red", "/v1/organizations?q=%")) {
                assertThat(wire.get(path, FROM_SITE).headers())
                        .as(path)
                        .containsEntry("access-control-allow-origin", "https://calendar.example");
            }
            Answer other = wire.get(LIST, "Origin: https://evil.example");
            assertThat(other.status()).isEqualTo(403);
            assertThat(other.headers()).doesNotContainKey("access-control-allow-origin");
        }
    }

    @Test
    void whoSendsAByteASecondHoldsNobodyUp() throws IOException {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int each = 0; each < 300; each++) {
                slow.add(wire("127.0.7.1")
                        .write("POST /v1/campaigns HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n"
                                + "Content-Type: application/json\r\n"
                                + basic("coordinator", "coordinator") + "\r\n\r\n{"));
            }
            try (Wire wire = wire("127.0.7.2")) {
                long begin = System.nanoTime();
                assertThat(wire.get(LIST).status()).isEqualTo(200);
                assertThat((System.nanoTime() - begin) / 1e9).isLessThan(2);
            }
            Answer late = slow.get(0).write(" ").answer();
            assertThat(late.status()).isEqualTo(408);
            assertThat(late.body()).contains("urn:problem-type:eenstem:requestTimeout");
        } finally {
            for (Wire each : slow) {
                each.close();
            }
        }
    }

    @Test
    void nobodyFillsTheMemoryWithBodiesThatDoNotEnd() throws IOException {
        String half = "POST /v1/campaigns HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/json\r\n" + basic("coordinator", "coordinator") + "\r\n\r\n"
                + "180000\r\n" + " ".repeat(0x180000) + "\r\n";
        try (Wire first = wire("127.0.9.2").write(half);
                Wire second = wire("127.0.9.2");
                Wire other = wire("127.0.9.3")) {
            Await.pause(500);
            Answer refused = second.write(half).answer();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfter()).isPositive();
            assertThat(other.write(half + "0\r\n\r\n").answer().status()).isEqualTo(400);
            assertThat(first.answer().status()).isEqualTo(408);
        }
    }

    @Test
    void aHeadThatDoesNotEndIsNotWaitedFor() throws IOException {
        try (Wire slow = wire("127.0.8.1");
                Wire silent = wire("127.0.8.1")) {
            long begin = System.nanoTime();
            slow.write("GET / HTTP/1.1\r\nX");
            for (int each = 0; each < 3; each++) {
                Await.pause(500);
                slow.write("x");
            }
            assertThatThrownBy(slow::answer).isInstanceOf(IOException.class);
            assertThatThrownBy(silent::answer).isInstanceOf(IOException.class);
            assertThat((System.nanoTime() - begin) / 1e9).isBetween(1.5, 10.0);
        }
    }

    @Test
    void aBodyWithoutALengthIsReadNoFurtherThanItMayBeLong() throws IOException {
        try (Wire wire = wire("127.0.9.1")) {
            wire.write("POST /v1/campaigns HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                    + "Content-Type: application/json\r\n" + basic("coordinator", "coordinator") + "\r\n\r\n");
            for (int each = 0; each < 3; each++) {
                wire.write("100000\r\n" + " ".repeat(0x100000) + "\r\n");
            }
            assertThat(wire.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void thePageAboutTheApiIsAllowedItsOwnScripts() throws Exception {
        Client client = service.client();
        var page = client.get("/doc/ui/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var scripts = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL)
                .matcher(page.body())
                .results()
                .toList();
        assertThat(scripts).isNotEmpty();
        for (var script : scripts) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
    }
}
