package be.eenstem.webhook;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;

import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** What tests of webhooks ask. */
final class Hooks {

    private Hooks() {}

    /** A webhook with what its answer tells once. */
    record Made(String account, String address, String secret) {

        UUID id() {
            return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        }

        JsonPath deliveries() {
            return as(account)
                    .get(address + "/deliveries?pageSize=1000")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        /** @return the address of the delivery */
        String ping() {
            return as(account)
                    .post(address + "/ping")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
        }

        /** Waits until a delivery stands somewhere, and gives it. */
        JsonPath await(String delivery, String state) throws InterruptedException {
            JsonPath found = null;
            for (int i = 0; i < 200; i++) {
                found = as(account).get(delivery).then().extract().jsonPath();
                if (state.equals(found.getString("state")) && !isUnderWay(found)) {
                    return found;
                }
                Thread.sleep(50);
            }
            throw new AssertionError(delivery + " is not " + state + ": " + found.prettify());
        }

        private static boolean isUnderWay(JsonPath delivery) {
            return delivery.getString("state").equals("waiting")
                    && delivery.getList("failures").isEmpty();
        }

        void repeat(String delivery) {
            json(account, "{\"status\": \"waiting\"}")
                    .put(delivery + "/status")
                    .then()
                    .statusCode(200);
        }
    }

    static Made of(String organization, String url, String event) {
        String account = "officer-" + organization;
        var answer = json(account, body(url, event)).post("/v1/webhooks").then().statusCode(201);
        return new Made(
                account, answer.extract().header("Location"), answer.extract().path("secret"));
    }

    static String body(String url, String event) {
        return "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(url, event);
    }
}
