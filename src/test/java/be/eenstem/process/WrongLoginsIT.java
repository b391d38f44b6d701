package be.eenstem.process;

import static be.eenstem.process.Wire.basic;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.process.Wire.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who guesses, and who asks too often, is turned away, and nobody else. Each test has sources of its own. */
class WrongLoginsIT extends SmallLimits {

    private static final String DRAFT = """
            {"title": "Til slim", "lead": "%s", "aspects": ["ergonomie"],
             "period": {"start": "2027-05-03", "end": "2027-05-28"}}""";

    @Test
    void aSourceOfWrongCredentialsIsTurnedAwayAndNobodyElse() throws IOException {
        String right = basic("officer-unizo", "officer-unizo");
        try (Wire attacker = wire("127.0.1.1");
                Wire other = wire("127.0.1.2")) {
            assertThat(attacker.get(LIST, right).status()).isEqualTo(200);
            for (int each = 0; each < WRONG_LOGINS; each++) {
                assertThat(attacker.get(LIST, basic("officer-unizo", "guess" + each))
                                .status())
                        .isEqualTo(401);
            }
            Answer refused = attacker.get(LIST, basic("officer-unizo", "guess"));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.retryAfter()).isBetween(1, 61);
            assertThat(refused.body()).contains("urn:problem-type:belgif:tooManyRequests");
            assertThat(attacker.get(LIST, "Authorization: Bearer x").status()).isEqualTo(429);
            assertThat(attacker.get(LIST, "Authorization: Bearer e30.e30.e30").status())
                    .as("a signature, which nobody guesses")
                    .isEqualTo(401);
            assertThat(attacker.post("/v1/conflictChecks", "{}", basic("coordinator", "x"))
                            .status())
                    .isEqualTo(429);
            assertThat(attacker.get(LIST, right).status())
                    .as("what was right before")
                    .isEqualTo(200);
            assertThat(attacker.get(LIST).status()).as("without credentials").isEqualTo(200);
            assertThat(other.get(LIST, right).status()).isEqualTo(200);
            assertThat(other.get(LIST, basic("officer-unizo", "typo")).status()).isEqualTo(401);
            assertThat(other.get(LIST, right).status())
                    .as("the account is not locked")
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/doc/openapi.json", "/doc/ui/", "/v1/organizations;x"})
    void whatNeedsNoLoginDoesNotMakeCredentialsRight(String open) throws IOException {
        try (Wire attacker = wire("127.0.2." + Math.floorMod(open.hashCode(), 250))) {
            for (int each = 0; each < WRONG_LOGINS; each++) {
                attacker.get(LIST, basic("coordinator", "wrong" + each));
            }
        }
        try (Wire attacker = wire("127.0.3." + Math.floorMod(open.hashCode(), 250))) {
            String guess = basic("coordinator", "guess");
            attacker.write("GET " + open + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + guess + "\r\n\r\n")
                    .answer();
        }
        try (Wire attacker = wire("127.0.3." + Math.floorMod(open.hashCode(), 250))) {
            for (int each = 0; each < WRONG_LOGINS; each++) {
                attacker.get(LIST, basic("coordinator", "wrong" + each));
            }
            assertThat(attacker.get(LIST, basic("coordinator", "guess")).status())
                    .isEqualTo(429);
        }
    }

    @Test
    void wrongLinksCountToo() throws IOException {
        String login = basic("officer-unizo", "officer-unizo");
        try (Wire attacker = wire("127.0.5.1")) {
            String made = attacker.post("/v1/subscriptions", "{\"name\": \"Thuis\"}", login)
                    .body();
            String link = made.replaceAll("(?s).*\"feedUrl\":\"[^\"]*(/feeds/[^\"]*)\".*", "$1");
            assertThat(attacker.get(link).status()).isEqualTo(200);
            for (int each = 0; each < WRONG_LOGINS; each++) {
                assertThat(attacker.get("/feeds/%032d.ics".formatted(each)).status())
                        .isEqualTo(404);
            }
            assertThat(attacker.get("/feeds/%032d.ics".formatted(99)).status()).isEqualTo(429);
            assertThat(attacker.get(link).status()).as("what was right before").isEqualTo(200);
            String secret = link.substring("/feeds/".length());
            assertThat(service.log()).doesNotContain(secret, "%032d".formatted(1));
        }
    }

    @Test
    void tenThousandWhatIfsAreAnsweredAsOftenAsAnOrganizationMayAsk() throws IOException {
        String login = basic("officer-constructiv", "officer-constructiv");
        int answered = 0;
        int least = Integer.MAX_VALUE;
        try (Wire wire = wire("127.0.4.1")) {
            long begin = System.nanoTime();
            for (int each = 0; each < 10_000; each++) {
                Answer answer = wire.post("/v1/conflictChecks", DRAFT.formatted("constructiv"), login);
                if (answer.status() == 200) {
                    answered++;
                } else {
                    assertThat(answer.status()).isEqualTo(429);
                    assertThat(answer.retryAfter()).isBetween(1, 61);
                    least = Math.min(least, answer.retryAfter());
                }
            }
            long minutes = 1 + (System.nanoTime() - begin) / 60_000_000_000L;
            assertThat(answered).isBetween(WHAT_IFS, (int) minutes * WHAT_IFS);
            String other = basic("officer-unizo", "officer-unizo");
            assertThat(wire.post("/v1/conflictChecks", DRAFT.formatted("unizo"), other)
                            .status())
                    .isEqualTo(200);
            assertThat(wire.get(LIST, login).status()).as("reading goes on").isEqualTo(200);
        }
    }

    @Test
    void noSecretIsInTheLog() throws IOException {
        String token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZWNyZXQtc3ViamVjdCJ9.c2VjcmV0";
        String wrong = basic("coordinator", "my-secret-guess");
        try (Wire wire = wire("127.0.10.1")) {
            for (String path : List.of(LIST, "/v1/campaigns", "/nope", "/v1/organizations?color=red")) {
                wire.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + wrong + "\r\n\r\n");
                wire.answer();
            }
            wire.get(LIST, "Authorization: Bearer " + token);
            wire.get("/health", basic("college", "college"));
        }
        String database = home.read("data/postgres.password").strip();
        assertThat(database).hasSizeGreaterThan(10);
        assertThat(service.log())
                .contains("Eenstem runs in demo mode")
                .doesNotContain(
                        database,
                        token,
                        "my-secret-guess",
                        wrong.substring("Authorization: Basic ".length()),
                        basic("college", "college").substring("Authorization: Basic ".length()));
    }
}
