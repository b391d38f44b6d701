package be.eenstem.caldav;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.caldav.Dav.ALL;
import static be.eenstem.sync.Planning.change;
import static be.eenstem.sync.Planning.move;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.eenstem.caldav.Dav.Multistatus;
import be.eenstem.sync.Ics;
import be.eenstem.sync.Planning;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalDavTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";
    private static final String MINE = """
            {"name": "Wij & <zij>", "filter": {"lead": ["constructiv"]}, "language": "nl"}""";

    private final Dav partner = Dav.as("partner-acerta");

    @AfterEach
    void comeBack() {
        Planning.comeBack();
    }

    @Test
    void isFoundByAnAddressAndALogin() {
        HttpResponse<byte[]> known = partner.ask("PROPFIND", "/.well-known/caldav", "");
        assertThat(known.statusCode()).isEqualTo(301);
        assertThat(header(known, "location")).isEqualTo("/caldav/");
        assertThat(Dav.askAnonymously("GET", "/.well-known/caldav").statusCode())
                .isEqualTo(301);
        HttpResponse<byte[]> options = Dav.askAnonymously("OPTIONS", ALL);
        assertThat(header(options, "dav")).isEqualTo("1, 3, access-control, calendar-access");
        assertThat(header(options, "allow")).contains("PROPFIND", "REPORT").doesNotContain("PUT", "POST", "DELETE");
        HttpResponse<byte[]> unknown = Dav.askAnonymously("PROPFIND", "/caldav/");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(header(unknown, "www-authenticate")).startsWith("Basic realm=");

        Multistatus root = partner.propfind("/caldav/", 0, "<D:current-user-principal/><D:resourcetype/>");
        String principal = root.value("/caldav/", "current-user-principal");
        Multistatus me = partner.propfind(
                principal,
                0,
                "<D:current-user-principal/><D:principal-URL/><D:resourcetype/><D:displayname/><D:owner/>"
                        + "<C:calendar-home-set/><C:calendar-user-address-set/><X xmlns=\"urn:x\"/>");
        String home = me.value(principal, "calendar-home-set");
        assertThat(me.found().get(principal))
                .containsOnlyKeys(
                        "current-user-principal",
                        "principal-URL",
                        "resourcetype",
                        "displayname",
                        "owner",
                        "calendar-home-set",
                        "calendar-user-address-set");
        assertThat(me.body()).contains("<X xmlns=\"urn:x\"></X></D:prop><D:status>HTTP/1.1 404");
        String region = home + "region/";
        assertThat(partner.propfind(home, 1, "<D:resourcetype/>").found())
                .containsKeys(home, ALL, home + "organization/")
                .doesNotContainKey(region);
        assertThat(Dav.as("partner-unizo").propfind(region, 1, "<D:getetag/>").found())
                .containsKey(region);
    }

    @Test
    void aCalendarTellsWhatItIs() {
        String id = Dav.subscription("partner-acerta", MINE).getString("id");
        String address = "/caldav/calendars/" + id + "/";
        String asked = "<D:resourcetype/><D:displayname/><D:current-user-privilege-set/><D:supported-report-set/>"
                + "<C:supported-calendar-component-set/><S:getctag/><D:sync-token/><A:calendar-color/>"
                + "<C:calendar-description/><C:calendar-timezone/><C:max-resource-size/><D:quota-used-bytes/>";
        Multistatus told = partner.propfind("/caldav/calendars/" + id, 0, asked);
        assertThat(told.found().get(address)).hasSize(11).doesNotContainKey("quota-used-bytes");
        assertThat(told.value(address, "displayname")).isEqualTo("Wij & <zij>");
        assertThat(told.body())
                .contains("<C:calendar></C:calendar>", "<C:comp name=\"VEVENT\"/>", "sync-collection")
                .doesNotContain("D:write");
        Ics.parsed(told.value(address, "calendar-timezone").getBytes(StandardCharsets.UTF_8));
        assertThat(partner.propfind(address, 0, asked, "Prefer", "return=minimal")
                        .body())
                .doesNotContain("quota");
        String all =
                new String(partner.ask("PROPFIND", address, "", "Depth", "0").body(), StandardCharsets.UTF_8);
        assertThat(all).contains("displayname").doesNotContain("getctag", " 404 ");
        String names = new String(
                partner.ask("PROPFIND", address, Dav.xml("D:propfind", "<D:propname/>"), "Depth", "0")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(names).contains("<S:getctag></S:getctag>").doesNotContain("&lt;zij");
        assertThat(Dav.as("partner-voka")
                        .ask("PROPFIND", address, "", "Depth", "0")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEventHasTheSameBytesHoweverItIsRead() {
        String campaign = proposed("Overal gelijk; altijd", "\"summary\": \"Twee\\nregels & <meer>\"");
        String secret = proposed("Niet te zien", EMBARGOED);
        String event = ALL + campaign + ".ics";

        HttpResponse<byte[]> got = partner.ask("GET", event, "");
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(header(got, "content-type")).isEqualTo("text/calendar; charset=utf-8");
        String content = new String(got.body(), StandardCharsets.UTF_8);
        assertThat(content).contains("UID:" + campaign).doesNotContain("METHOD");
        Ics.requireFolded(got.body());
        Ics.parsed(got.body());
        String etag = header(got, "etag");
        assertThat(partner.ask("GET", event, "", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(partner.ask("HEAD", event, "").body()).isEmpty();

        Multistatus listed = partner.propfind(ALL, 1, "<D:getetag/><D:getcontenttype/><D:resourcetype/>");
        assertThat(listed.etag(event)).isEqualTo(etag);
        assertThat(listed.body()).doesNotContain(secret);
        String hidden = ALL + secret + ".ics";
        Multistatus fetched = partner.report(
                ALL,
                "C:calendar-multiget",
                "<D:prop><D:getetag/><C:calendar-data/></D:prop><D:href>" + event + "</D:href><D:href>" + hidden
                        + "</D:href><D:href>http://localhost" + event + "</D:href><D:href>:</D:href>");
        assertThat(fetched.value(event, "calendar-data")).isEqualTo(content);
        assertThat(fetched.etag(event)).isEqualTo(etag);
        assertThat(fetched.isGone(hidden)).isTrue();
        assertThat(fetched.isGone(":")).isTrue();
        assertThat(partner.ask("GET", hidden, "").statusCode()).isEqualTo(404);
        Multistatus found = partner.query(ALL, day(100), day(101));
        assertThat(found.value(event, "calendar-data")).isEqualTo(content);
    }

    @Test
    void aTimeEndsBeforeItsEnd() {
        String event = ALL + proposed("Op dag honderd", "") + ".ics";
        assertThat(partner.query(ALL, day(90), day(100)).found()).doesNotContainKey(event);
        assertThat(partner.query(ALL, day(90), day(100).replace("T000000", "T000001"))
                        .found())
                .containsKey(event);
        assertThat(partner.query(ALL, day(120), day(121)).found()).containsKey(event);
        assertThat(partner.query(ALL, day(121), day(130)).found()).doesNotContainKey(event);
        String open = Dav.inTime(day(100), "").replace(" end=\"\"", "");
        assertThat(query(open)).contains(event);
        assertThat(query(open.replace("VEVENT", "VTODO"))).doesNotContain(event);
        String filter = open.replaceAll("<C:time-range[^>]*>", "%s");
        assertThat(query(filter.formatted("<C:is-not-defined/>"))).doesNotContain(event);
        assertThat(query(filter.formatted("<C:prop-filter name=\"UID\"/>"))).contains("supported-filter");
        assertThat(query(Dav.inTime("morgen", day(1)))).contains("valid-filter");
        assertThat(query(Dav.inTime(day(2), day(1)))).contains("valid-filter");

        HttpResponse<byte[]> busy = partner.ask(
                "REPORT",
                ALL,
                Dav.xml("C:free-busy-query", "<C:time-range start=\"" + day(1) + "\" end=\"" + day(2) + "\"/>"));
        assertThat(new String(busy.body(), StandardCharsets.UTF_8))
                .contains("BEGIN:VFREEBUSY", "DTSTART:" + day(1))
                .doesNotContain("FREEBUSY:");
        Ics.parsed(busy.body());
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
        String fixture = fixture("Beurs", Planning.today().plusDays(30));
        String token = partner.sync(ALL, "", "").token();
        Planning.on(Planning.today().plusDays(3));
        Multistatus days = partner.sync(ALL, token, "");
        assertThat(days.found()).containsKey(ALL + secret + ".ics").doesNotContainKey(ALL + fixture + ".ics");
        Planning.on(Planning.today().plusDays(120).plusMonths(12));
        days = partner.sync(ALL, days.token(), "");
        assertThat(days.isGone(ALL + fixture + ".ics")).isTrue();
        assertThat(days.found()).doesNotContainKey(ALL + campaign + ".ics");
        Planning.on(Planning.today().plusDays(121).plusMonths(12));
        assertThat(partner.sync(ALL, days.token(), "").isGone(ALL + campaign + ".ics"))
                .isTrue();
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
        assertThat(partner.sync(ALL, token, "").found())
                .containsKeys(ALL + one + ".ics", ALL + other + ".ics");
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
        json("coordinator", """
                        {"code": "nieuwe-naam", "name": "Nieuw", "kind": "intermediary", "type": "agency", "level": "flemish"}""").post("/v1/organizations").then().statusCode(201);
        requireInvalid(partner.askSync(ALL, token, ""));
        assertThat(partner.askSync(ALL, token, "<D:limit><D:nresults>0</D:nresults></D:limit>")
                        .statusCode())
                .isEqualTo(400);
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/nieuwe-naam")
                .then()
                .statusCode(204);
    }

    @Test
    void theSecretOfASubscriptionIsAPassword() {
        JsonPath filtered = Dav.subscription("partner-acerta", MINE);
        JsonPath whole = Dav.subscription("partner-acerta", "{\"name\": \"Alles\"}");
        String own = "/caldav/calendars/" + filtered.getString("id") + "/";
        String all = "/caldav/calendars/" + whole.getString("id") + "/";
        String home = "/caldav/calendars/";
        Dav program = Dav.with(filtered.getString("password"));
        assertThat(program.propfind(home, 1, "<D:displayname/>").found()).containsOnlyKeys(home, own);
        assertThat(program.ask("PROPFIND", all, "", "Depth", "1").statusCode()).isEqualTo(404);
        assertThat(Dav.with(whole.getString("password"))
                        .propfind(home, 1, "<D:displayname/>")
                        .found())
                .containsKeys(own, all, ALL, home + "organization/");

        String secret = proposed("Gelezen", EMBARGOED + ", \"carriers\": [\"acerta\"]");
        for (int times = 1; times <= 2; times++) {
            assertThat(program.ask("GET", own + secret + ".ics", "").statusCode())
                    .isEqualTo(200);
        }
        as("coordinator")
                .get("/v1/auditEntries?operation=read&resourceId=" + secret)
                .then()
                .statusCode(200)
                .body("items.findAll { it.organization == 'acerta' }.size()", equalTo(1));

        assertThat(Dav.with("x".repeat(32)).ask("PROPFIND", home, "").statusCode())
                .isEqualTo(401);
        as("partner-acerta")
                .header("If-Match", "*")
                .delete("/v1/subscriptions/" + filtered.getString("id"))
                .then()
                .statusCode(204);
        assertThat(program.ask("PROPFIND", home, "").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatNobodyShouldSend() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<propfind xmlns=\"DAV:\"><prop><displayname/></prop>&b;</propfind>";
        String outside =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><propfind xmlns=\"DAV:\"><prop>&a;</prop>"
                        + "</propfind>";
        String deep = "<a>".repeat(1000) + "</a>".repeat(1000);
        String wide = Dav.xml("D:propfind", "<D:prop>" + "<D:x/>".repeat(25_000) + "</D:prop>");
        for (String bad : List.of(bomb, outside, deep, wide, "<propfind", "nee", Dav.xml("D:prop", ""))) {
            assertThat(partner.ask("PROPFIND", ALL, bad, "Depth", "0").statusCode())
                    .as(bad.substring(0, Math.min(60, bad.length())))
                    .isEqualTo(400);
        }
        String large = Dav.xml("D:propfind", "<!--" + "x".repeat(1_100_000) + "-->");
        assertThat(partner.ask("PROPFIND", ALL, large, "Depth", "0").statusCode())
                .isEqualTo(413);
        HttpResponse<byte[]> infinite = partner.ask("PROPFIND", ALL, "", "Depth", "infinity");
        assertThat(infinite.statusCode()).isEqualTo(403);
        assertThat(new String(infinite.body(), StandardCharsets.UTF_8)).contains("propfind-finite-depth");
        assertThat(partner.ask("PROPFIND", ALL, "", "Depth", "2").statusCode()).isEqualTo(400);
        assertThat(partner.ask("REPORT", "/caldav/", Dav.xml("D:x", "")).statusCode())
                .isEqualTo(403);
        assertThat(partner.ask("REPORT", ALL, "").statusCode()).isEqualTo(400);
        assertThat(partner.ask("GET", ALL, "").statusCode()).isEqualTo(405);
        assertThat(partner.ask("TRACK", ALL, "").statusCode()).isEqualTo(405);
        assertThat(partner.ask("GET", "/caldav/elders", "").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyWrites() {
        String event = ALL + proposed("Blijft zoals het is", "") + ".ics";
        for (String method : List.of("PUT", "POST", "DELETE", "PROPPATCH", "MKCALENDAR", "MOVE", "LOCK", "ACL")) {
            HttpResponse<byte[]> answer = partner.ask(method, event, "");
            assertThat(answer.statusCode()).as(method).isEqualTo(403);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<D:need-privileges>");
        }
        assertThat(Dav.askAnonymously("DELETE", event).statusCode()).isEqualTo(401);
        assertThat(partner.ask("GET", event, "").statusCode()).isEqualTo(200);
    }

    private String query(String filter) {
        return new String(
                partner.ask("REPORT", ALL, Dav.xml("C:calendar-query", "<D:prop><D:getetag/></D:prop>" + filter))
                        .body(),
                StandardCharsets.UTF_8);
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

    private static String day(int ahead) {
        return Planning.today().plusDays(ahead).format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }
}
