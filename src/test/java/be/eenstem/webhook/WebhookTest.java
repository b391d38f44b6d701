package be.eenstem.webhook;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import be.eenstem.platform.outbound.TestNames;
import be.eenstem.platform.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organization says where it wants to be told of what; its secret is told once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookTest {

    private static final String NOWHERE = "http://127.0.0.1:9999/hook";

    @Inject
    Statements statements;

    @Test
    void theSecretIsInTheFirstAnswerAndNowhereElse() {
        Hooks.Made made = Hooks.of("unizo", NOWHERE, "reminder.due");
        assertThat(made.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        patch("officer-unizo", "\"0\"", "{\"name\": \"Planning\", \"events\": [\"ping\", \"reminder.due\"]}")
                .patch(made.address())
                .then()
                .statusCode(200)
                .body("name", is("Planning"), "secret", nullValue());
        made.ping();
        for (String address : List.of(
                made.address(),
                made.address() + "/deliveries",
                "/v1/webhooks?pageSize=1000",
                "/v1/webhooks?organization=unizo&enabled=true&sort=-name",
                "/v1/auditEntries?resource=webhooks&pageSize=1000")) {
            String shown = as("coordinator")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(shown).as(address).doesNotContain("whsec_").doesNotContain(made.secret());
        }
        assertThat(inDatabase("""
                select count(*) from audit_entry x where strpos(x::text, 'whsec_') > 0""")).isZero();
        as("coordinator")
                .get("/v1/auditEntries?resourceId=" + made.id())
                .then()
                .body("items.operation", contains("changed", "created"))
                .body("items[0].after.url", is(NOWHERE), "items[0].accountName", is("officer-unizo"));
        delete(made);
    }

    @Test
    void everyOrganizationHasItsOwn() {
        Hooks.Made made = Hooks.of("unizo", NOWHERE, "ping");
        as("partner-unizo").get(made.address()).then().statusCode(200).body("organization", is("unizo"));
        String delivery = made.ping();
        for (String address : List.of(made.address(), made.address() + "/deliveries", delivery)) {
            as("officer-voka").get(address).then().spec(problem(404, "belgif:resourceNotFound"));
        }
        as("officer-voka").get("/v1/webhooks").then().body("items.organization", everyItem(is("voka")));
        patch("officer-voka", "*", "{\"enabled\": false}")
                .patch(made.address())
                .then()
                .statusCode(404);
        for (String action : List.of("/ping", "/secret")) {
            as("officer-voka").post(made.address() + action).then().statusCode(404);
        }
        json(
                        "officer-voka",
                        "{\"organization\": \"unizo\", "
                                + Hooks.body(NOWHERE, "ping").substring(1))
                .post("/v1/webhooks")
                .then()
                .spec(problem(403, "belgif:missingPermission"));
        patch("coordinator", "*", "{\"enabled\": false}")
                .patch(made.address())
                .then()
                .statusCode(200)
                .body("enabled", is(false));
        delete(made);
        as("officer-unizo").get(made.address()).then().statusCode(404);
    }

    @Test
    void theCoordinatorNamesWhose() {
        json("coordinator", Hooks.body(NOWHERE, "ping"))
                .post("/v1/webhooks")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("organization"));
        String address = json(
                        "coordinator",
                        "{\"organization\": \"unizo\", "
                                + Hooks.body(NOWHERE, "ping").substring(1))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .body("secret", notNullValue())
                .extract()
                .header("Location");
        as("officer-unizo").get("/v1/webhooks?pageSize=1000").then().body("items.href", hasItem(address));
        patch("coordinator", "*", "{\"organization\": \"voka\"}")
                .patch(address)
                .then()
                .statusCode(400);
        as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
    }

    @Test
    void anAddressThatMayNotBeCalledIsRefusedInWords() {
        Map<String, String> faults = Map.of(
                "http://10.0.0.1/", "not on the public network",
                "http://169.254.169.254/latest", "not on the public network",
                "https://me:secret@127.0.0.1/", "no user name",
                "https://127.0.0.1:22/", "port 443",
                "ftp://127.0.0.1/", "starts with https");
        faults.forEach((url, words) -> json("officer-unizo", Hooks.body(url, "ping"))
                .header("Accept-Language", "en")
                .post("/v1/webhooks")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("url"))
                .body("issues[0].detail", matchesPattern(".*" + words + ".*")));
        json("officer-unizo", Hooks.body("http://10.0.0.1/", "nothing"))
                .header("Accept-Language", "fr")
                .post("/v1/webhooks")
                .then()
                .body("issues.name", hasItem("events[0]"))
                .body("issues.detail", hasItem("Cet hôte ne se trouve pas sur le réseau public."));
    }

    @Test
    void aPatchIsAskedOfTheAddressOnlyWhereItChangesIt() {
        TestNames.are(Map.of("hooks.example", List.of("1.1.1.1")));
        Hooks.Made made = Hooks.of("unizo", "https://hooks.example/", "ping");
        TestNames.are(Map.of());
        patch("officer-unizo", "*", "{\"enabled\": false}")
                .patch(made.address())
                .then()
                .statusCode(200);
        patch("officer-unizo", "*", "{\"url\": \"https://other.example/\"}")
                .patch(made.address())
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", contains("url"));
        delete(made);
    }

    @Test
    void anotherSecretSignsAtOnceAndTheOneBeforeAlongWithIt() throws InterruptedException {
        try (Receiver receiver = new Receiver()) {
            Hooks.Made made = Hooks.of("unizo", receiver.url(), "ping");
            String renewed = as("officer-unizo")
                    .post(made.address() + "/secret")
                    .then()
                    .statusCode(200)
                    .body("secret", not(made.secret()), "formerSecretUntil", notNullValue())
                    .extract()
                    .path("secret");
            String delivery = made.ping();
            Receiver.Call call = receiver.next();
            assertThat(call.signatures()).hasSize(2);
            assertThat(call.isSignedWith(renewed)).isTrue();
            assertThat(call.isSignedWith(made.secret())).isTrue();
            assertThat(made.await(delivery, "delivered").getInt("responseStatus"))
                    .isEqualTo(204);
            delete(made);
        }
    }

    @Test
    void anOrganizationHasSoManyAndTheyGoWithIt() {
        String code = Calls.newCode();
        Calls.createOrganization(code);
        Hooks.Made made = Hooks.of(code, NOWHERE, "ping");
        for (int number = 1; number < 20; number++) {
            Hooks.of(code, NOWHERE, "ping");
        }
        json(made.account(), Hooks.body(NOWHERE, "ping"))
                .post("/v1/webhooks")
                .then()
                .spec(problem(409, "eenstem:tooManyWebhooks"));
        made.ping();
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/" + code)
                .then()
                .statusCode(204);
        as("coordinator").get(made.address()).then().statusCode(404);
        assertThat(inDatabase("select count(*) from webhook_delivery where webhook = '" + made.id() + "'"))
                .isZero();
        assertThat(inDatabase("""
                        select count(*) from job
                        where kind = 'webhook' and id not in (select id from webhook_delivery)""")).isZero();
    }

    private long inDatabase(String count) {
        return QuarkusTransaction.requiringNew().call(() -> statements.number(count));
    }

    private static void delete(Hooks.Made made) {
        as("coordinator").header("If-Match", "*").delete(made.address()).then().statusCode(204);
    }
}
