package be.eenstem.caldav;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.caldav.Dav.ALL;
import static be.eenstem.sync.Planning.change;
import static be.eenstem.sync.Planning.move;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.caldav.Dav.Multistatus;
import be.eenstem.sync.Planning;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programs hear what changed, and of nothing that they may not know. */
@QuarkusTest
class CalDavSyncTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";
    private static final String MINE = """
            {"name": "Wij & <zij>", "filter": {"lead": ["constructiv"]}, "language": "nl"}""";

    private final Dav partner = Dav.as("partner-acerta");

    @AfterEach
    void comeBack() {
        Planning.comeBack();
    }

    @Test
    void whatChangedComesWithItsTag() {
        Dav lead = Dav.as("officer-constructiv");
        String campaign = proposed("Wordt anders", "");
        String event = ALL + campaign + ".ics";
        Multistatus whole = partner.sync(ALL, "", "");
        String before = whole.etag(event);
        assertThat(whole.found().keySet())
                .isEqualTo(partner.propfind(ALL, 1, "<D:getetag/>").found().keySet().stream()
                        .filter(href -> href.endsWith(".ics"))
                        .collect(Collectors.toSet()));
        assertThat(partner.propfind(ALL, 0, "<D:sync-token/>").value(ALL, "sync-token"))
                .isEqualTo(whole.token());
        assertThat(partner.sync(ALL, whole.token(), "").found()).isEmpty();

        change(campaign, "{\"title\": \"Is anders\"}");
        Multistatus edited = partner.sync(ALL, whole.token(), "");
        assertThat(edited.found()).containsOnlyKeys(event);
        assertThat(edited.etag(event)).isNotEqualTo(before);

        String leads = lead.sync(ALL, "", "").token();
        change(campaign, "{" + EMBARGOED + "}");
        change(campaign, "{\"title\": \"Onder embargo\"}");
        Multistatus gone = partner.sync(ALL, edited.token(), "");
        assertThat(gone.isGone(event)).isTrue();
        assertThat(lead.sync(ALL, leads, "").isGone(event)).isFalse();
        String secret = proposed("Nooit gezien", EMBARGOED);
        change(campaign, "{\"title\": \"Nog altijd\"}");
        assertThat(partner.sync(ALL, "", "").token()).as("a stranger's").isEqualTo(gone.token());
        Multistatus nothing = partner.sync(ALL, gone.token(), "");
        assertThat(nothing.found()).isEmpty();

        change(campaign, "{\"visibility\": \"public\"}");
        Multistatus lifted = partner.sync(ALL, nothing.token(), "");
        assertThat(lifted.etag(event)).isNotNull();
        assertThat(lifted.body()).doesNotContain(secret);
        move(campaign, "cancelled");
        Multistatus cancelled = partner.sync(ALL, lifted.token(), "");
        assertThat(cancelled.etag(event)).isNotEqualTo(lifted.etag(event));
        Planning.on(Planning.today().plusDays(60));
        assertThat(partner.sync(ALL, cancelled.token(), "").isGone(event)).isFalse();
        Planning.on(Planning.today().plusDays(61));
        assertThat(partner.sync(ALL, cancelled.token(), "").isGone(event)).isTrue();
    }

    @Test
    void theDayBringsAndTakes() {
        String until = Planning.today().plusDays(3).toString();
        String secret = proposed("Tot dan", EMBARGOED + ", \"embargoUntil\": \"%s\"".formatted(until));
        String campaign = proposed("Ooit voorbij", "");
        String fixture = fixture("Beurs", Planning.today().plusDays(90));
        String token = partner.sync(ALL, "", "").token();
        Planning.on(Planning.today().plusDays(3));
        Multistatus days = partner.sync(ALL, token, "");
        assertThat(days.found()).containsKey(ALL + secret + ".ics").doesNotContainKey(ALL + fixture + ".ics");
        Planning.on(Planning.today().plusDays(60).plusMonths(12));
        requireInvalid(partner.askSync(ALL, days.token(), ""));
        token = partner.sync(ALL, "", "").token();
        Planning.on(Planning.today().plusDays(120).plusMonths(12));
        days = partner.sync(ALL, token, "");
        assertThat(days.isGone(ALL + fixture + ".ics")).isTrue();
        assertThat(days.found()).doesNotContainKey(ALL + campaign + ".ics");
        Planning.on(Planning.today().plusDays(121).plusMonths(12));
        assertThat(partner.sync(ALL, days.token(), "").isGone(ALL + campaign + ".ics"))
                .isTrue();
    }

    /** Nothing is changed on the days to come: embargoes that end by then would have ended for the tests that follow, too. */
    @Test
    void anEmbargoThatWasExtendedInTimeNeverEnded() {
        String until = EMBARGOED
                + ", \"embargoUntil\": \"%s\"".formatted(Planning.today().plusDays(3));
        List<String> secrets = List.of(proposed("Langer geheim", until), proposed("Voor goed geheim", until));
        String token = partner.sync(ALL, "", "").token();
        change(
                secrets.get(0),
                "{\"embargoUntil\": \"%s\"}".formatted(Planning.today().plusDays(30)));
        change(secrets.get(1), "{\"embargoUntil\": null}");
        proposed("Verandert later", "");

        Planning.on(Planning.today().plusDays(3));
        Multistatus days = partner.sync(ALL, token, "");
        assertThat(days.body()).doesNotContain(secrets);
        Planning.comeBack();
        change(secrets.get(1), "{\"title\": \"Nog altijd geheim\"}");
        Planning.on(Planning.today().plusDays(3));
        assertThat(partner.sync(ALL, "", "").token()).isEqualTo(days.token());
        Planning.on(Planning.today().plusDays(30));
        days = partner.sync(ALL, days.token(), "");
        assertThat(days.found()).containsKey(ALL + secrets.get(0) + ".ics");
        assertThat(days.body()).doesNotContain(secrets.get(1));
    }

    @Test
    void comesInPages() {
        for (int number = 1; number <= 3; number++) {
            proposed("Op een pagina " + number, "");
        }
        Multistatus whole = partner.sync(ALL, "", "");
        String token = whole.token();
        assertThat(pages("", 2, whole.found().size())).isEqualTo(whole.token());
        String fixture = fixture("Nieuw", Planning.today().plusDays(5));
        String one = proposed("Nog een", "");
        String other = proposed("En nog een", "");
        String last = pages(token, 1, 3);
        assertThat(last).isEqualTo(partner.sync(ALL, "", "").token());
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/fixtures/" + fixture)
                .then()
                .statusCode(204);
        Multistatus removed = partner.sync(ALL, last, "");
        assertThat(removed.found()).containsOnlyKeys(ALL + fixture + ".ics");
        assertThat(removed.isGone(ALL + fixture + ".ics")).isTrue();
        assertThat(partner.sync(ALL, token, "").found()).containsKeys(ALL + one + ".ics", ALL + other + ".ics");
    }

    @Test
    void refusesTokensThatAreNotOfTheCalendar() {
        String own =
                "/caldav/calendars/" + Dav.subscription("partner-acerta", MINE).getString("id") + "/";
        String token = partner.sync(ALL, "", "").token();
        for (String bad : List.of("x", "urn:eenstem:sync:x", token + "x", "urn:eenstem:sync:", "http://elders/1")) {
            requireInvalid(partner.askSync(ALL, bad, ""));
        }
        requireInvalid(partner.askSync(own, token, ""));
        requireInvalid(Dav.as("officer-constructiv").askSync(ALL, token, ""));
        assertThat(partner.askSync(ALL, token, "<D:limit><D:nresults>0</D:nresults></D:limit>")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void startsOverWhereNamesBecameOthersAndForNothingElse() {
        String token = partner.sync(ALL, "", "").token();
        String organization = "/v1/organizations/" + created("organizations", """
                {"code": "hernoemd", "name": "Oude naam", "kind": "intermediary", "type": "agency", "level": "flemish"}""", "code");
        String calendar = "/v1/externalCalendars/" + created("externalCalendars", """
                {"name": "Beurzen", "kind": "event"}""", "id");
        changed(organization, "{\"level\": \"federal\"}");
        changed(calendar, "{\"kind\": \"other\"}");
        Multistatus same = partner.sync(ALL, token, "");
        assertThat(same.found()).isEmpty();
        assertThat(same.token()).isEqualTo(token);

        changed(organization, "{\"name\": \"Nieuwe naam\"}");
        requireInvalid(partner.askSync(ALL, token, ""));
        token = partner.sync(ALL, "", "").token();
        changed(calendar, "{\"name\": \"Beurzen en salons\"}");
        requireInvalid(partner.askSync(ALL, token, ""));
        token = partner.sync(ALL, "", "").token();
        assertThat(partner.sync(ALL, token, "").token()).isEqualTo(token);
        for (String address : List.of(organization, calendar)) {
            as("coordinator").header("If-Match", "*").delete(address).then().statusCode(204);
        }
        assertThat(partner.sync(ALL, token, "").token()).as("in use nowhere").isEqualTo(token);
    }

    private static String created(String collection, String body, String name) {
        return json("coordinator", body)
                .post("/v1/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .path(name);
    }

    private static void changed(String address, String change) {
        patch("coordinator", "*", change).patch(address).then().statusCode(200);
    }

    /** The token after all pages, which hold so many together. */
    private String pages(String token, int size, int expected) {
        int count = 0;
        Multistatus page;
        do {
            page = partner.sync(ALL, token, "<D:limit><D:nresults>" + size + "</D:nresults></D:limit>");
            assertThat(page.found().size()).isLessThanOrEqualTo(size);
            count += page.found().size();
            token = page.token();
        } while (!page.isWhole());
        assertThat(count).isEqualTo(expected);
        return token;
    }

    private static void requireInvalid(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<D:valid-sync-token>");
    }

    private static String fixture(String title, LocalDate day) {
        return json("coordinator", """
                        {"title": "%s", "kind": "event", "period": {"start": "%s", "end": "%s"}}""".formatted(title, day, day))
                .post("/v1/fixtures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
