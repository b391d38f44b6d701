package be.eenstem.caldav;

import static be.eenstem.caldav.Dav.ALL;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.caldav.Dav.Multistatus;
import be.eenstem.sync.Ics;
import be.eenstem.sync.Planning;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs find calendars and read what is in them. */
@QuarkusTest
class CalDavTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";
    private static final String MINE = """
            {"name": "Wij & <zij>", "filter": {"lead": ["constructiv"]}, "language": "nl"}""";

    private final Dav partner = Dav.as("partner-acerta");

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
        String filter = Dav.inTime(day(100), day(101));
        for (Multistatus named : List.of(
                partner.report(ALL, "C:calendar-multiget", "<D:href>" + event + "</D:href>"),
                partner.report(ALL, "C:calendar-multiget", "<D:prop/><D:href>" + event + "</D:href>"),
                partner.report(ALL, "C:calendar-query", filter))) {
            assertThat(named.value(event, "status")).isEqualTo("HTTP/1.1 200 OK");
        }
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

    private String query(String filter) {
        return new String(
                partner.ask("REPORT", ALL, Dav.xml("C:calendar-query", "<D:prop><D:getetag/></D:prop>" + filter))
                        .body(),
                StandardCharsets.UTF_8);
    }

    private static String day(int ahead) {
        return Planning.today().plusDays(ahead).format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }
}
