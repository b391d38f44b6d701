package be.eenstem.caldav;

import static be.eenstem.Api.as;
import static be.eenstem.caldav.Dav.ALL;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who is let in, and what is turned away. */
@QuarkusTest
class CalDavGuardTest {

    private static final String EMBARGOED = "\"visibility\": \"embargoed\"";
    private static final String MINE = """
            {"name": "Wij & <zij>", "filter": {"lead": ["constructiv"]}, "language": "nl"}""";

    private final Dav partner = Dav.as("partner-acerta");
    private final AnswerMemory memory;
    private final DataSource database;

    CalDavGuardTest(AnswerMemory memory, DataSource database) {
        this.memory = memory;
        this.database = database;
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

        for (String wrong : List.of("Basic %%%", "Basic", "Bearer x", "Bearer a.b.c", "Digest x")) {
            assertThat(Dav.askAnonymously("PROPFIND", home, "Authorization", wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
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
    void whatWasMadeForAnotherOrganizationIsFoundByItsSecretOnly() throws SQLException {
        JsonPath made = Dav.subscription("partner-acerta", MINE);
        String address = "/caldav/calendars/" + made.getString("id") + "/";
        assertThat(partner.ask("PROPFIND", address, "").statusCode()).isEqualTo(207);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update subscription set organization = 'unizo' where id = '" + made.getString("id") + "'");
        }
        assertThat(partner.ask("PROPFIND", address, "").statusCode()).isEqualTo(404);
        assertThat(Dav.with(made.getString("password"))
                        .ask("PROPFIND", address, "")
                        .statusCode())
                .isEqualTo(207);
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

    @Test
    void whoDoesNotReadTakesMemoryUntilTheConnectionEnds() throws Exception {
        String quotes = "\"".repeat(1_000_000);
        String body = Dav.xml("C:calendar-multiget", "<D:prop/><D:href>" + quotes + "</D:href>");
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            String login = Base64.getEncoder().encodeToString("partner-acerta:partner-acerta".getBytes());
            String request = String.join(
                    "\r\n",
                    "REPORT " + ALL + " HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Basic " + login,
                    "Content-Type: application/xml",
                    "Content-Length: " + body.length(),
                    "",
                    body);
            slow.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 207");
            assertThat(memory.taken()).isGreaterThan(quotes.length() * (long) "&quot;".length());
        }
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (memory.taken() > 0 && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        assertThat(memory.taken()).isZero();
    }
}
