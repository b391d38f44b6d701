package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.sync.Planning.change;
import static be.eenstem.sync.Planning.move;
import static be.eenstem.sync.Planning.proposed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";

    @AfterEach
    void comeBack() {
        Planning.comeBack();
    }

    @Test
    void theCopyOfEachReaderIsWhatTheListShows() {
        proposed("Te lezen", "");
        proposed("Niet te lezen", EMBARGOED);
        for (String reader : List.of("coordinator", "officer-constructiv", "partner-unizo", "college")) {
            Copy copy = new Copy(() -> as(reader), "", 97);
            copy.read();
            assertThat(copy.campaigns).isEqualTo(copy.shown());
            assertThat(copy.read()).isEmpty();
        }
        Copy open = new Copy(() -> given(), "", 1000);
        open.read();
        assertThat(open.campaigns).isEqualTo(open.shown());
    }

    @Test
    void whatChangedComesOnceAsItIsNowAndInTheOrderOfTheLastChanges() {
        String first = proposed("Eerste", "");
        String second = proposed("Tweede", "");
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 1);
        copy.read();
        String token = copy.token;

        change(second, "{\"summary\": \"Anders\"}");
        change(first, "{\"title\": \"Eerste, anders\"}");
        String third = proposed("Derde", "");
        change(first, "{\"title\": \"Eerste, weer anders\"}");

        assertThat(copy.read()).containsExactly(second, third, first);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
        assertThat(copy.read()).isEmpty();

        copy.token = token;
        assertThat(copy.read()).as("again").containsExactly(second, third, first);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
    }

    @Test
    void whatWasNeverSeenLeavesNoTraceAndWhatWasSeenGoes() {
        String seen = proposed("Gezien", "");
        Copy stranger = new Copy(() -> as("partner-unizo"), "", 50);
        Copy lead = new Copy(() -> as("officer-constructiv"), "", 50);
        stranger.read();
        lead.read();
        String before = stranger.token;

        String secret = proposed("Geheim", EMBARGOED);
        change(secret, "{\"title\": \"Nog geheimer\"}");
        String draft = Planning.created("Ontwerp", "\"summary\": \"Nog niets\"");
        Planning.delete(draft);
        assertThat(stranger.read()).isEmpty();
        assertThat(stranger.token).isEqualTo(before);
        assertThat(lead.read()).containsExactly(secret, draft);
        assertThat(lead.removed).as("it could have had it").containsExactly(draft);

        change(seen, "{\"visibility\": \"embargoed\"}");
        assertThat(stranger.read()).containsExactly(seen);
        assertThat(stranger.removed).containsExactly(seen);
        assertThat(lead.read()).containsExactly(seen);
        assertThat(lead.removed).isEmpty();

        before = stranger.token;
        change(seen, "{\"summary\": \"Ongezien\"}");
        assertThat(stranger.read()).isEmpty();
        assertThat(stranger.token).isEqualTo(before);

        change(seen, "{\"visibility\": \"partners\"}");
        assertThat(stranger.read()).containsExactly(seen);
        assertThat(stranger.campaigns).isEqualTo(stranger.shown());
    }

    @Test
    void whatChangedAgainUnderEmbargoGoesAllTheSame() {
        String campaign = proposed("Nog even te zien", "");
        Copy stranger = new Copy(() -> as("partner-unizo"), "", 50);
        stranger.read();
        change(campaign, "{" + EMBARGOED + "}");
        change(campaign, "{\"title\": \"In stilte verder\"}");
        assertThat(stranger.read()).containsExactly(campaign);
        assertThat(stranger.removed).containsExactly(campaign);
        assertThat(stranger.read()).isEmpty();
    }

    @Test
    void anOwnDraftComesAndGoes() {
        Copy lead = new Copy(() -> as("officer-constructiv"), "", 50);
        lead.read();
        String draft = Planning.created("Ontwerp", "\"summary\": \"Nog niets\"");
        assertThat(lead.read()).containsExactly(draft);
        Planning.delete(draft);
        assertThat(lead.read()).containsExactly(draft);
        assertThat(lead.removed).containsExactly(draft);
    }

    @Test
    void whatIsNoLongerAskedForGoesToo() {
        String campaign = proposed("Gefilterd", "");
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv&status=proposed&aspect=ergonomie", 50);
        copy.read();
        assertThat(copy.campaigns).isEqualTo(copy.shown()).isNotEmpty();
        move(campaign, "confirmed");
        assertThat(copy.read()).containsExactly(campaign);
        assertThat(copy.removed).containsExactly(campaign);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
    }

    @Test
    void theDayChangesThingsToo() {
        String secret = proposed(
                "Tot later",
                EMBARGOED
                        + ", \"embargoUntil\": \"%s\""
                                .formatted(Planning.today().plusDays(20)));
        String running = proposed("Loopt", "");
        move(running, "confirmed");
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 1);
        copy.read();

        Planning.on(Planning.today().plusDays(19));
        assertThat(copy.read()).doesNotContain(secret, running);
        Planning.on(Planning.today().plusDays(20));
        assertThat(copy.read()).contains(secret).doesNotContain(running);
        Planning.on(Planning.today().plusDays(100));
        assertThat(copy.read()).contains(running).doesNotContain(secret);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
        String running100 = copy.token;
        Planning.on(Planning.today().plusDays(121));
        assertThat(copy.read()).contains(running);
        assertThat(copy.campaigns).isEqualTo(copy.shown());

        Planning.comeBack();
        copy.read();
        assertThat(copy.campaigns).as("a clock that was set back").isEqualTo(copy.shown());
        assertThat(running100).isNotEqualTo(copy.token);
    }

    @Test
    void pagesThatChangeMeanwhileMissNothing() {
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 2);
        copy.read();
        List<String> campaigns =
                List.of(proposed("Een", ""), proposed("Twee", ""), proposed("Drie", ""), proposed("Vier", ""));
        String first = as("partner-unizo")
                .get("/v1/changes?lead=constructiv&pageSize=2&syncToken=" + copy.token)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].campaign.id", equalTo(campaigns.get(0)))
                .extract()
                .path("next");
        change(campaigns.get(0), "{\"visibility\": \"embargoed\"}");
        change(campaigns.get(3), "{\"visibility\": \"embargoed\"}");

        JsonPath rest = as("partner-unizo")
                .urlEncodingEnabled(false)
                .get(first.replaceFirst("^http://[^/]+", ""))
                .jsonPath();
        assertThat(rest.getList("items.href", String.class).stream()
                        .map(href -> href.substring(href.lastIndexOf('/') + 1)))
                .containsExactly(campaigns.get(2), campaigns.get(0));
        assertThat(rest.getBoolean("items[1].removed")).isTrue();
    }

    @Test
    void whatShowedOnlyWhileEverythingWasReadGoes() {
        proposed("Eerste pagina", "");
        String secret = proposed("Even open", EMBARGOED);
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 1);
        copy.page();
        change(secret, "{\"visibility\": \"public\"}");
        assertThat(copy.read()).contains(secret);
        change(secret, "{" + EMBARGOED + "}");
        copy.read();
        assertThat(copy.removed).containsExactly(secret);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
    }

    @Test
    void whatShowedOnAPageGoesThoughItChangedAgainBeforeItsTurn() {
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 1);
        copy.read();
        String secret = proposed("Gezien op de eerste pagina", "");
        String second = proposed("Tweede", "");
        String third = proposed("Derde", "");
        assertThat(copy.page()).containsExactly(secret);
        change(secret, "{" + EMBARGOED + "}");
        change(second, "{\"title\": \"Tweede, anders\"}");
        change(secret, "{\"title\": \"In stilte verder\"}");
        change(third, "{\"title\": \"Derde, anders\"}");
        assertThat(copy.page()).containsExactly(second);
        assertThat(copy.read()).containsExactly(secret, third);
        assertThat(copy.removed).containsExactly(secret);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
    }

    @Test
    void whatTheDayShowedOnAPageGoesWhereItIsUnderEmbargoAgain() throws SQLException {
        LocalDate day = Planning.today().plusDays(3);
        String secret = proposed("Even vrij", EMBARGOED + ", \"embargoUntil\": \"%s\"".formatted(day));
        Copy copy = new Copy(() -> as("partner-unizo"), "lead=constructiv", 1);
        copy.read();
        proposed("Volgende pagina", "");
        Planning.on(day);
        List<String> came;
        do {
            came = copy.page();
        } while (!came.isEmpty() && !came.contains(secret));
        assertThat(came).containsExactly(secret);
        change(secret, "{\"embargoUntil\": \"%s\"}".formatted(day.plusDays(9)));
        ChangeLog.rewrite(
                "update sync_change set at = at + interval '3 days' where number = (select max(number) from sync_change)");
        copy.read();
        assertThat(copy.removed).contains(secret);
        assertThat(copy.campaigns).isEqualTo(copy.shown());
    }
}
