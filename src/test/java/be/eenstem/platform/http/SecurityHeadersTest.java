package be.eenstem.platform.http;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer tells a browser how little to make of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityHeadersTest {

    private static final Pattern SCRIPT = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("<[^>]*\\son\\w+\\s*=");

    @Test
    void everyAnswerToAReadHasThem() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(anonymous().get("/doc/openapi.json").asByteArray())
                .get("paths");
        assertThat(paths.size()).isGreaterThan(30);
        paths.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey()
                        .replaceAll("\\{list\\}", "sizes")
                        .replaceAll("\\{[^}]*\\}", UUID.randomUUID().toString()))
                .forEach(path -> {
                    hasThem(anonymous(), "GET", path);
                    hasThem(as("coordinator"), "GET", path);
                    hasThem(as("coordinator"), "HEAD", path);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope",
        "GET, /",
        "GET, /v1/organizations/nope",
        "GET, /v1/organizations?q=%",
        "GET, /v1/organizations?color=red",
        "POST, /v1/organizations",
        "DELETE, /v1/organizations",
        "OPTIONS, /v1/organizations",
        "BREW, /health",
        "GET, /doc/openapi.json",
        "GET, /doc/openapi.yaml",
        "GET, /doc/openapi"
    })
    void soHaveProblemsAndWhatIsNoResource(String method, String path) {
        hasThem(anonymous(), method, path);
        hasThem(anonymous().header("Authorization", "Basic wrong"), method, path);
    }

    @Test
    void whatHasATagMayBeKeptByTheOneWhoAskedAndIsAskedForAgain() {
        Response list = as("coordinator").get("/v1/campaigns");
        assertThat(list.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(as("coordinator")
                        .header("If-None-Match", list.header("ETag"))
                        .get("/v1/campaigns")
                        .header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(anonymous().get("/v1/organizations/nope").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(anonymous().get("/health").header("Cache-Control")).contains("no-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/ui/", "/doc/ui/swagger-ui-bundle.js", "/doc/ui/style.css"})
    void thePageAboutTheApiMayRunItsOwnScriptsOnly(String path) {
        Response answer = anonymous().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self' 'sha256-", "frame-ancestors 'none'")
                .doesNotContainPattern("script-src[^;]*unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theScriptsWithinThePageAreThoseWhoseHashesAreKnown() throws Exception {
        String page = anonymous().get("/doc/ui/").asString();
        TreeSet<String> hashes = new TreeSet<>();
        for (var script : SCRIPT.matcher(page).results().toList()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(hashes).isNotEmpty().isSubsetOf(SecurityHeaders.PAGE_SCRIPTS);
        assertThat(EVENT.matcher(page).find()).as("handlers in the page").isFalse();
    }

    @Test
    void pagesOfOtherSitesGetNothing() {
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
            for (String method : List.of("GET", "OPTIONS")) {
                Response answer = anonymous()
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization")
                        .request(method, "/v1/organizations");
                assertThat(answer.statusCode()).isEqualTo(method.equals("GET") ? 200 : 204);
                assertThat(answer.headers().asList())
                        .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control"));
            }
        }
    }

    private static void hasThem(RequestSpecification request, String method, String path) {
        Response answer = request.request(method, path);
        String where = method + " " + path + " " + answer.statusCode();
        assertThat(answer.header("X-Content-Type-Options")).as(where).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .as(where)
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).as(where).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).as(where).contains("geolocation=()");
        assertThat(answer.header("Strict-Transport-Security")).as(where).startsWith("max-age=31536000");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(where).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).as(where).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).as(where).containsAnyOf("no-store", "private, no-cache");
        assertThat(answer.header("Server")).as(where).isNull();
    }
}
