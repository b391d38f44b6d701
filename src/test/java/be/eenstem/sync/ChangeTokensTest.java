package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** For how long, for what and for whom tokens are good. */
@QuarkusTest
class ChangeTokensTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";
    private static final String AGED = "update sync_change set at = at - interval '91 days'";

    private final RetentionService retention;

    ChangeTokensTest(RetentionService retention) {
        this.retention = retention;
    }

    @AfterEach
    void comeBack() {
        Planning.comeBack();
    }

    @Test
    void refusesTokensThatAreNoneOrOthers() {
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 50);
        copy.read();
        String token = copy.token;
        char last = token.charAt(token.length() - 2);
        String altered =
                token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(token.length() - 1);

        for (String wrong : List.of("x", "%20", altered, token + "AAAA", token.substring(4), "AAAA".repeat(20))) {
            refused("lead=constructiv&syncToken=" + wrong, 400, "urn:problem-type:belgif:badRequest");
        }
        refused("lead=unizo&syncToken=" + token, 400, "urn:problem-type:belgif:badRequest");
        refused("syncToken=" + token, 400, "urn:problem-type:belgif:badRequest");
        refused("lead=constructiv&cursor=" + token, 400, "urn:problem-type:belgif:badRequest");
        refused("lead=constructiv&page=2", 400, "urn:problem-type:belgif:badRequest");
        as("coordinator")
                .get("/v1/changes?lead=constructiv&syncToken=" + token)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:eenstem:syncTokenExpired"));
    }

    @Test
    void refusesTokensOfAnotherTime() throws SQLException {
        proposed("Een verandering", "");
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 50);
        copy.read();
        proposed("Nog een", "");
        String old = copy.token;
        copy.read();
        String last = copy.token;

        ChangeLog.rewrite(
                "update sync_change set stamp = gen_random_uuid() where number = (select max(number) from sync_change)");
        refused("lead=constructiv&syncToken=" + last, 410, "urn:problem-type:eenstem:syncTokenExpired");
        ChangeLog.rewrite(
                "update sync_change set number = number + 1000 where number = (select max(number) from sync_change)");
        ChangeLog.rewrite("select setval('sync_numbers', (select max(number) from sync_change))");
        refused("lead=constructiv&syncToken=" + last, 410, "urn:problem-type:eenstem:syncTokenExpired");
        copy.token = null;
        copy.read();
        assertThat(copy.read()).isEmpty();
        Planning.on(Planning.today().plusDays(90));
        refused("lead=constructiv&syncToken=" + old, 200, null);
        Planning.on(Planning.today().plusDays(91));
        refused("lead=constructiv&syncToken=" + old, 410, "urn:problem-type:eenstem:syncTokenExpired");
    }

    @Test
    void aTokenHoldsForItsTimeHoweverLongNothingChangedForItsReader() throws SQLException {
        proposed("Lang geleden", "");
        proposed("Lang geleden in stilte", EMBARGOED);
        ChangeLog.rewrite(AGED);
        Copy quiet = new Copy(() -> as("partner-unizo"), "", 50);
        quiet.read();
        String token = quiet.token;
        retention.forgetOld();
        assertThat(quiet.read()).isEmpty();
        assertThat(quiet.token).isEqualTo(token);

        LocalDate day = Planning.today().plusDays(3);
        String secret = proposed("Stil tot dan", EMBARGOED + ", \"embargoUntil\": \"%s\"".formatted(day));
        proposed("Stil", EMBARGOED);
        ChangeLog.rewrite(AGED);
        retention.forgetOld();
        assertThat(quiet.read()).isEmpty();
        String later = proposed("Nu", "");
        quiet.token = token;
        assertThat(quiet.read()).containsExactly(later);
        quiet.token = token;
        Planning.on(day);
        assertThat(quiet.read()).contains(secret, later);
        assertThat(quiet.campaigns).isEqualTo(quiet.shown());
    }

    private static void refused(String query, int status, String type) {
        as("partner-unizo")
                .urlEncodingEnabled(false)
                .get("/v1/changes?" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo(type));
    }
}
