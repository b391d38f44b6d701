package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.TestDatabase;
import be.eenstem.conflict.QuietClient.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a stranger does to a campaign under embargo, or to a conflict of it, is answered as if it were not there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenCampaignTest {

    private static final LocalDate START = LocalDate.now().plusMonths(25).withDayOfMonth(6);
    private static final String PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";
    private static final List<String> STRANGERS =
            List.of(QuietClient.ANONYMOUS, "operator", "admin", "partner-voka", "officer-voka");

    private record Attempt(String method, String part, String type, String body) {}

    private static final List<Attempt> ON_CAMPAIGN = List.of(
            new Attempt("GET", "", JSON, ""),
            new Attempt("GET", "/conflicts", JSON, ""),
            new Attempt("GET", "/conflicts?lead=acerta", JSON, ""),
            new Attempt("GET", "/history", JSON, ""),
            new Attempt("PATCH", "", PATCH, "{\"title\": \"Anders\"}"),
            new Attempt("PATCH", "", PATCH, "{\"lead\": \"voka\"}"),
            new Attempt("PATCH", "", PATCH, "{\"colour\": 1, \"period\": 7}"),
            new Attempt("PATCH", "", PATCH, "{"),
            new Attempt("PATCH", "", JSON, "{}"),
            new Attempt("DELETE", "", JSON, ""),
            new Attempt("PUT", "/status", JSON, "{\"status\": \"cancelled\"}"),
            new Attempt("PUT", "/status", JSON, "{\"status\": \"draft\"}"),
            new Attempt("PUT", "/status", JSON, "{\"status\": \"away\"}"),
            new Attempt("POST", "/editions", JSON, "{\"years\": [2028]}"),
            new Attempt("POST", "/editions", JSON, "{\"years\": []}"),
            new Attempt("POST", "", JSON, "{}"));

    private static final List<Attempt> ON_CONFLICT = List.of(
            new Attempt("GET", "", JSON, ""),
            new Attempt("GET", "/campaigns", JSON, ""),
            new Attempt("GET", "/comments", JSON, ""),
            new Attempt("GET", "/history", JSON, ""),
            new Attempt("PUT", "/waiver", JSON, "{\"reason\": \"Daarom.\"}"),
            new Attempt("DELETE", "/waiver", JSON, ""),
            new Attempt("POST", "/comments", JSON, "{\"text\": \"Wie?\"}"),
            new Attempt("POST", "/comments", JSON, "{\"text\": 7}"),
            new Attempt("PUT", "/assignment", JSON, "{\"organization\": \"voka\"}"),
            new Attempt("PUT", "/settlement", JSON, "{\"decision\": \"Zo.\"}"));

    @TestHTTPResource("/")
    String base;

    private QuietClient client;
    private String secret;
    private String conflict;

    @BeforeEach
    void keep() {
        client = new QuietClient(base);
        secret = TestCampaign.of("acerta", "inclusie", "S95", START, 20)
                .with("visibility", "embargoed")
                .with("carriers", List.of("mensura"))
                .propose();
        String other = TestCampaign.of("sd-worx", "inclusie", "S95", START, 20).propose();
        conflict = TestConflict.between(secret, other, "duplication");
    }

    @Test
    void itIsAsOneThatIsNotThere() {
        for (String stranger : STRANGERS) {
            ON_CAMPAIGN.forEach(attempt -> compare(stranger, "/v1/campaigns/", secret, attempt));
            ON_CONFLICT.forEach(attempt -> compare(stranger, "/v1/conflicts/", conflict, attempt));
        }
        String body = "{\"id\": \"%s\", \"title\": \"Wat als\", \"lead\": \"%s\", \"aspects\": [\"inclusie\"], "
                + "\"period\": {\"start\": \"" + START + "\", \"end\": \"" + START + "\"}}";
        for (String lead : List.of("voka", "acerta")) {
            assertSame(
                    check(body.formatted(secret, lead)),
                    check(body.formatted(UNKNOWN, lead)),
                    "a check of it as a campaign of " + lead);
        }
    }

    /** Those with access are told what strangers are not: without this, everything could be refused alike. */
    @Test
    void whoHasAccessIsAnsweredOtherwise() {
        assertThat(client.get("officer-acerta", "/v1/campaigns/" + secret).status())
                .isEqualTo(200);
        assertThat(client.get("partner-mensura", "/v1/conflicts/" + conflict).status())
                .isEqualTo(200);
        assertThat(client.send("officer-mensura", "DELETE", "/v1/campaigns/" + secret, JSON, "")
                        .status())
                .isEqualTo(403);
    }

    private static final String UNKNOWN = UUID.randomUUID().toString();

    private Answer check(String body) {
        return client.send("officer-voka", "POST", "/v1/conflictChecks", JSON, body);
    }

    private void compare(String stranger, String place, String id, Attempt attempt) {
        assertSame(
                send(stranger, place + id, attempt),
                send(stranger, place + UNKNOWN, attempt),
                stranger + " " + attempt);
    }

    private Answer send(String stranger, String address, Attempt attempt) {
        return client.send(stranger, attempt.method(), address + attempt.part(), attempt.type(), attempt.body());
    }

    private void assertSame(Answer hidden, Answer unknown, String what) {
        assertThat(hidden.status()).as(what).isEqualTo(unknown.status()).isBetween(400, 499);
        assertThat(hidden.headers()).as(what).isEqualTo(unknown.headers());
        assertThat(hidden.body().replace(secret, UNKNOWN).replace(conflict, UNKNOWN))
                .as(what)
                .isEqualTo(unknown.body());
    }
}
