package be.eenstem.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The packaged service with a real Keycloak and the realm file of docker/keycloak: people and machines log in, do what is
 * theirs, and come through a restart of Keycloak. One test, as each start costs long.
 */
class KeycloakIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String OVO = "OVO000101";

    @Test
    void peopleAndMachinesLogInThroughKeycloak() throws Exception {
        try (Home home = new Home();
                EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("external"));
                Keycloak keycloak = new Keycloak();
                ServiceProcess service =
                        ServiceProcess.start(home, settings(database, keycloak)).awaitHealthy()) {
            Client client = service.client();
            // The service came up first: whoever has a token waits until Keycloak is there.
            assertThat(me(client, "a-token").statusCode()).isEqualTo(503);
            keycloak.start();
            register(keycloak, client);
            String officer = keycloak.tokenOf("officer");
            officersDoWhatIsTheirs(client, officer);
            machinesDoWhatIsTheirs(client, keycloak.tokenOfMachine("sync-machine"));
            othersAreRefused(client, keycloak, officer);
            keycloak.stop();
            assertThat(me(client, officer).statusCode()).isEqualTo(200);
            HttpResponse<String> waiting = me(client, withAnotherKey(officer));
            assertThat(waiting.statusCode()).isEqualTo(503);
            assertThat(waiting.headers().firstValue("Retry-After")).hasValue("5");
            keycloak.start();
            assertThat(me(client, keycloak.tokenOf("officer")).statusCode()).isEqualTo(200);
            Await.within(
                    SOON,
                    () -> "an unknown key is still waited for",
                    () -> me(client, withAnotherKey(officer)).statusCode() == 401);
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database, Keycloak keycloak) {
        Map<String, String> settings = new HashMap<>(ExternalDatabaseIT.loginTo(database));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm());
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", Keycloak.SECRET);
        return settings;
    }

    /** The first coordinator needs no organization, and registers those of the others. */
    private static void register(Keycloak keycloak, Client client) throws IOException {
        keycloak.addUser("coordinator", Map.of("eenstem_rol_3d", List.of("coordinator")));
        keycloak.addUser("officer", Map.of("eenstem_rol_3d", List.of("officer:" + OVO, "lezer:OVO000102")));
        keycloak.addUser("stranger", Map.of("eenstem_rol_3d", List.of("officer:OVO000199")));
        keycloak.addUser("reader", Map.of("eenstem_rol_3d", List.of("lezer:" + OVO)));
        keycloak.addMachine("sync-machine", Map.of("eenstem_rol_3d", List.of("officer:own-organization")));
        keycloak.addClient("other-service", List.of(), Map.of());
        keycloak.addClient("short-lived", List.of("eenstem"), Map.of("access.token.lifespan", "1"));
        String coordinator = keycloak.tokenOf("coordinator");
        created(client.postWith(coordinator, "/v1/organizations", organization("own-organization", OVO)));
        created(client.postWith(coordinator, "/v1/organizations", organization("other-organization", "OVO000102")));
        created(client.postWith(coordinator, "/v1/aspects", """
                {"code": "ergonomie", "number": 1, "name": {"nl": "a", "fr": "b", "en": "c"}, "group": "theme"}"""));
    }

    private static void officersDoWhatIsTheirs(Client client, String officer) throws IOException {
        assertThat(me(client, officer).body())
                .contains("\"name\":\"officer\"", "\"roles\":[\"officer\"]", "\"organization\":\"own-organization\"");
        created(client.postWith(officer, "/v1/campaigns", campaign("own-organization")));
        assertThat(client.postWith(officer, "/v1/campaigns", campaign("other-organization"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.postWith(officer, "/v1/organizations", organization("x", "OVO000103"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void machinesDoWhatIsTheirs(Client client, String machine) throws IOException {
        assertThat(me(client, machine).body()).contains("sync-machine", "\"roles\":[\"officer\"]");
        created(client.postWith(machine, "/v1/campaigns", campaign("own-organization")));
        assertThat(client.postWith(machine, "/v1/campaigns", campaign("other-organization"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static void othersAreRefused(Client client, Keycloak keycloak, String officer) throws IOException {
        assertThat(me(client, keycloak.tokenOf("stranger")).statusCode()).isEqualTo(403);
        assertThat(me(client, keycloak.tokenOf("reader")).statusCode()).isEqualTo(403);
        refused(me(client, keycloak.tokenOfMachine("other-service")), "invalidAccessToken");
        refused(me(client, officer.substring(0, officer.lastIndexOf('.')) + ".AAAA"), "invalidAccessToken");
        String shortLived = keycloak.tokenOfMachine("short-lived");
        Await.pause(2000);
        refused(me(client, shortLived), "expiredAccessToken");
        assertThat(client.getAs("coordinator", "/v1/me").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> me(Client client, String token) {
        return Io.of(() -> client.getWith(token, "/v1/me"));
    }

    private static void refused(HttpResponse<String> answer, String kind) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("urn:problem-type:belgif:" + kind);
    }

    /** The same token as if a key of tomorrow had signed it. */
    private static String withAnotherKey(String token) {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"RS256\",\"kid\":\"tomorrow\"}".getBytes(StandardCharsets.UTF_8));
        return header + token.substring(token.indexOf('.'));
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String organization(String code, String identifier) {
        return """
                {"code": "%s", "name": "Test", "kind": "government", "type": "agency", "level": "flemish",
                 "identifiers": ["%s"]}""".formatted(code, identifier);
    }

    private static String campaign(String lead) {
        return """
                {"title": "Samen sterk", "lead": "%s", "aspects": ["ergonomie"],
                 "period": {"start": "2027-05-03", "end": "2027-05-28"}}""".formatted(lead);
    }
}
