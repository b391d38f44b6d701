package be.eenstem.audit;

import static be.eenstem.Api.as;
import static be.eenstem.Api.patch;
import static be.eenstem.audit.SignedChangesTest.OFFICER;
import static be.eenstem.audit.SignedChangesTest.done;

import be.eenstem.audit.SignedChangesTest.Change;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What is done to how contacts are reached. */
final class SignedContacts {

    static final String WEBHOOK =
            "{\"organization\": \"unizo\", \"url\": \"http://127.0.0.1:9999\", \"events\": [\"ping\"]}";

    private SignedContacts() {}

    /** The first thing that is said of a contact is where its trail begins. */
    static void describe(Map<String, Supplier<Change>> changes) {
        changes.put("changeContactSetting", () -> {
            String email = "spoor-%s@unizo.example".formatted(UUID.randomUUID());
            patch("coordinator", "*", "{\"contacts\": [{\"name\": \"Spoor\", \"email\": \"%s\"}]}".formatted(email))
                    .patch("/v1/organizations/unizo")
                    .then()
                    .statusCode(200);
            String address = "/v1/contactSettings/"
                    + as(OFFICER)
                            .get("/v1/contactSettings")
                            .path("items.find { it.email == '%s' }.id".formatted(email));
            return done(OFFICER, "created", address, "PATCH", address, "{\"language\": \"fr\"}");
        });
    }
}
