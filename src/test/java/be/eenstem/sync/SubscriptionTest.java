package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionTest {

    private static final String BODY = """
            {"name": "Thuis", "filter": {"aspect": ["ergonomie"], "status": ["confirmed"]}}""";

    @Test
    void showsItsSecretOnlyOnce() {
        Response created = json("partner-unizo", BODY).post("/v1/subscriptions");
        JsonPath made = created.then().statusCode(201).extract().jsonPath();
        assertThat(made.getString("feedUrl")).endsWith(made.getString("password") + ".ics");
        assertThat(made.getString("caldavUrl")).endsWith("/caldav/");
        assertThat(made.getString("password")).hasSizeGreaterThan(22);

        String address = "/v1/subscriptions/" + made.getString("id");
        as("partner-unizo")
                .get(address)
                .then()
                .statusCode(200)
                .body("name", equalTo("Thuis"))
                .body("organization", equalTo("unizo"))
                .body("filter.aspect", equalTo(List.of("ergonomie")))
                .body("language", equalTo("nl"))
                .body("feedUrl", nullValue())
                .body("password", nullValue());
        as("partner-unizo").get("/v1/subscriptions").then().body("items.id", hasItem(made.getString("id")));
        as("coordinator").get(address).then().statusCode(404);
        as("coordinator").get("/v1/subscriptions").then().body("items.id", not(hasItem(made.getString("id"))));
        as("admin")
                .get("/v1/auditEntries?resourceId=" + made.getString("id"))
                .then()
                .statusCode(200)
                .body("items[0].operation", equalTo("created"))
                .body("items[0].after.toString()", not(containsString(made.getString("password"))));
    }

    @Test
    void renewedAndRevokedLinksAreOver() {
        Link first = Link.of("officer-voka", BODY);
        assertThat(first.get().statusCode()).isEqualTo(200);
        JsonPath renewed = as("officer-voka")
                .post("/v1/subscriptions/" + first.id + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Link second = Link.of(renewed);
        assertThat(first.get().statusCode()).isEqualTo(410);
        assertThat(second.get().statusCode()).isEqualTo(200);

        as("partner-unizo")
                .header("If-Match", "*")
                .delete("/v1/subscriptions/" + first.id)
                .then()
                .statusCode(404);
        as("officer-voka")
                .header("If-Match", "*")
                .delete("/v1/subscriptions/" + first.id)
                .then()
                .statusCode(204);
        assertThat(second.get().statusCode()).isEqualTo(410);
        assertThat(first.ask("HEAD").statusCode()).isEqualTo(410);
        as("officer-voka").get("/v1/subscriptions/" + first.id).then().statusCode(404);
    }

    @Test
    void showsWhatItsOwnerMadeOfIt() {
        Link link = Link.of("officer-voka", BODY);
        Link other = Link.of("officer-voka", BODY);
        String etag = Link.header(link.get(), "etag");
        assertThat(Link.header(other.get(), "etag")).isEqualTo(etag);
        patch("officer-voka", "*", "{\"name\": \"Op het werk\"}")
                .patch("/v1/subscriptions/" + link.id)
                .then()
                .statusCode(200)
                .body("filter.aspect", equalTo(List.of("ergonomie")));
        assertThat(link.text()).contains("NAME:Op het werk");
        assertThat(Link.header(link.get("If-None-Match", etag), "etag")).isNotEqualTo(etag);
        assertThat(link.get("If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheHourOfItsLastUse() throws InterruptedException {
        Link link = Link.of("officer-voka", BODY);
        link.get();
        String used = null;
        for (Instant end = Instant.now().plus(Duration.ofSeconds(10));
                used == null && Instant.now().isBefore(end); ) {
            Thread.sleep(20);
            used = as("officer-voka").get("/v1/subscriptions/" + link.id).path("lastUsedAt");
        }
        assertThat(used).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:00:00[+Z].*");
    }

    @Test
    void aRepeatedRequestMakesNoSecondOne() {
        String key = UUID.randomUUID().toString();
        String first = json("officer-voka", BODY)
                .header("Idempotency-Key", key)
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("password");
        json("officer-voka", BODY)
                .header("Idempotency-Key", key)
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .body("password", equalTo(first));
    }

    @Test
    void namesEveryFault() {
        json("partner-unizo", """
                        {"name": " ", "filter": {"aspect": ["bestaatniet"], "page": 2}, "parts": ["alles"], "language": "de", "alarm": "P1D"}""")
                .post("/v1/subscriptions")
                .then()
                .statusCode(400)
                .body("issues.name", hasItem("name"))
                .body("issues.name", hasItem("filter.aspect[0]"))
                .body("issues.name", hasItem("filter.page"))
                .body("issues.name", hasItem("parts[0]"))
                .body("issues.name", hasItem("language"))
                .body("issues.name", hasItem("alarm"));
    }

    @Test
    void nobodyHasMoreThanFifty() {
        for (int number = 0; number < 50; number++) {
            json("college", "{\"name\": \"Nummer %d\"}".formatted(number))
                    .post("/v1/subscriptions")
                    .then()
                    .statusCode(201)
                    .body("feedUrl", notNullValue());
        }
        json("college", "{\"name\": \"Nog een\"}")
                .post("/v1/subscriptions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:eenstem:tooManySubscriptions"));
    }
}
