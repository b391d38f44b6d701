package be.eenstem.audit;

import static be.eenstem.Api.json;
import static be.eenstem.audit.SignedChangesTest.OFFICER;
import static be.eenstem.audit.SignedChangesTest.done;

import be.eenstem.audit.SignedChangesTest.Change;
import java.util.Map;
import java.util.function.Supplier;

/** What is done to subscriptions, each by its owner. */
final class SignedSubscriptions {

    private SignedSubscriptions() {}

    static void describe(Map<String, Supplier<Change>> changes) {
        changes.put("createSubscription", () -> {
            String address = made();
            return new Change(OFFICER, "created", address.substring(address.lastIndexOf('/') + 1));
        });
        changes.put("changeSubscription", () -> {
            String address = made();
            return done(OFFICER, "changed", address, "PATCH", address, "{\"name\": \"Anders\"}");
        });
        changes.put("renewSubscriptionSecret", () -> {
            String address = made();
            return done(OFFICER, "changed", address, "POST", address + "/secret", null);
        });
        changes.put("revokeSubscription", () -> {
            String address = made();
            return done(OFFICER, "changed", address, "DELETE", address, null);
        });
    }

    private static String made() {
        return "/v1/subscriptions/"
                + json(OFFICER, "{\"name\": \"Spoor\"}")
                        .post("/v1/subscriptions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
