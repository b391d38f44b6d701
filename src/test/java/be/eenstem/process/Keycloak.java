package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Keycloak as its makers ship it, in dev mode, with the realm that this project hands to deployers. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "secret-of-this-run";

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("docker", "keycloak", "eenstem-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String ADMIN = "test-admin";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path home = distribution();
    private final int port = freePort();
    private Process process;

    /** What an earlier run left is forgotten. */
    Keycloak() {
        Path data = home.resolve("data");
        Io.of(() -> {
            try (var files = Files.exists(data) ? Files.walk(data) : Stream.<Path>empty()) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
            return data;
        });
    }

    String realm() {
        return "http://127.0.0.1:" + port + "/realms/eenstem";
    }

    /** Starts it, or starts it again with what it had. */
    void start() {
        Io.of(() -> Files.copy(
                REALM,
                Files.createDirectories(home.resolve("data/import")).resolve("eenstem-realm.json"),
                StandardCopyOption.REPLACE_EXISTING));
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN,
                        "EENSTEM_OIDC_SECRET", SECRET));
        process = Io.of(builder::start);
        Await.within(PATIENCE, () -> "Keycloak is not up:\n" + Io.of(() -> Files.readString(log())), this::isUp);
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Keycloak does not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** An access token for a person who has a password. */
    String tokenOf(String user) {
        return token(
                "eenstem",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "eenstem",
                        "client_secret",
                        SECRET,
                        "username",
                        user,
                        "password",
                        user));
    }

    /** An access token for a machine. */
    String tokenOfMachine(String client) {
        return token(
                "eenstem", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", SECRET));
    }

    /** A person whose password is the name, and what the realm knows of the person. */
    void addUser(String name, Map<String, List<String>> attributes) {
        administer(
                "POST",
                "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        name + "@example.org",
                        "firstName",
                        name,
                        "lastName",
                        "Test",
                        "attributes",
                        attributes,
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))));
    }

    /** A machine whose tokens are for us, and what the realm knows of it. */
    void addMachine(String client, Map<String, List<String>> attributes) {
        String made = addClient(client, List.of("eenstem"), Map.of());
        JsonNode account = Io.of(() -> JSON.readTree(
                administer("GET", made + "/service-account-user", null).body()));
        administer(
                "PUT",
                "/users/" + account.get("id").asText(),
                Map.of("username", account.get("username").asText(), "attributes", attributes));
    }

    /** A machine that asks for tokens; gives the path of its client. */
    String addClient(String client, List<String> scopes, Map<String, String> settings) {
        HttpResponse<String> made = administer(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        client,
                        "secret",
                        SECRET,
                        "publicClient",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "defaultClientScopes",
                        scopes,
                        "attributes",
                        settings));
        String location = made.headers().firstValue("Location").orElseThrow();
        return "/clients/" + location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> administer(String method, String path, Map<String, Object> body) {
        String token = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", ADMIN));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/admin/realms/eenstem" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body))));
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isBetween(200, 299);
        return answer;
    }

    private String token(String realm, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        JsonNode token = Io.of(() -> JSON.readTree(answer.body())).get("access_token");
        if (token == null) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return token.asText();
    }

    private boolean isUp() {
        if (!process.isAlive()) {
            throw new AssertionError("Keycloak ended:\n" + Io.of(() -> Files.readString(log())));
        }
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Io.of(() -> {
            try {
                return HTTP.send(request.build(), BodyHandlers.ofString());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String json(Object value) {
        return Io.of(() -> JSON.writeValueAsString(value));
    }

    private static Path log() {
        return UNPACKED.resolve("keycloak.log").toAbsolutePath();
    }

    private static Path distribution() {
        return Io.of(() -> {
            try (var unpacked = Files.list(UNPACKED)) {
                return unpacked.filter(Files::isDirectory)
                        .findFirst()
                        .orElseThrow()
                        .toAbsolutePath();
            }
        });
    }

    private static int freePort() {
        return Io.of(() -> {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        });
    }
}
