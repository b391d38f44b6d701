package be.eenstem.sync;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.sync.Link.header;
import static be.eenstem.sync.Planning.change;
import static be.eenstem.sync.Planning.move;
import static be.eenstem.sync.Planning.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.eenstem.identity.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {

    private static final String MINE = """
            {"name": "Mijn kalender", "filter": {"lead": ["constructiv"]}}""";

    private final FeedService service;
    private final FeedBodies bodies;
    private final RetentionService retention;
    private final DataSource database;

    FeedTest(FeedService service, FeedBodies bodies, RetentionService retention, DataSource database) {
        this.service = service;
        this.bodies = bodies;
        this.retention = retention;
        this.database = database;
    }

    @AfterEach
    void comeBack() {
        Planning.comeBack();
    }

    @Test
    void showsWhatItsOwnerMaySeeAsAProgramReadsIt() {
        String campaign = proposed("In de kalender", "\"visibility\": \"public\"");
        String secret = proposed("Niet te zien", "\"visibility\": \"embargoed\"");
        String draft = Planning.created("Ontwerp", "\"summary\": \"Nog niets\"");
        Link partner = Link.of("partner-unizo", MINE);
        Link lead = Link.of("officer-constructiv", MINE);

        assertThat(partner.text())
                .contains("NAME:Mijn kalender", "X-WR-CALNAME:Mijn kalender", "UID:" + campaign, "STATUS:TENTATIVE")
                .doesNotContain(secret)
                .doesNotContain(draft);
        assertThat(lead.text()).contains(campaign, secret).doesNotContain(draft);
        as("coordinator")
                .get("/v1/auditEntries?operation=read&resourceId=" + secret)
                .then()
                .statusCode(200)
                .body("items[0].organization", equalTo("constructiv"));
    }

    @Test
    void isByteForByteTheSameWhileNothingChanges() throws IOException {
        String campaign = proposed("Blijft gelijk", "");
        Link link = Link.of("partner-unizo", MINE);
        HttpResponse<byte[]> first = link.get();
        String etag = header(first, "etag");
        String modified = header(first, "last-modified");

        proposed("Onder embargo", "\"visibility\": \"embargoed\"");
        HttpResponse<byte[]> second = link.get();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "etag")).isEqualTo(etag).startsWith("\"");
        assertThat(header(second, "last-modified")).isEqualTo(modified);
        assertThat(header(first, "content-type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(header(first, "cache-control")).contains("private");

        HttpResponse<byte[]> known = link.get("If-None-Match", "\"other\", " + etag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "etag")).isEqualTo(etag);
        assertThat(link.get("If-Modified-Since", modified).statusCode()).isEqualTo(304);
        assertThat(link.get("If-Modified-Since", modified, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> head = link.ask("HEAD");
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "content-length")).isEqualTo(String.valueOf(first.body().length));
        assertThat(header(head, "etag")).isEqualTo(etag);

        HttpResponse<byte[]> zipped = link.get("Accept-Encoding", "br, gzip;q=0.8");
        assertThat(header(zipped, "content-encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "vary")).contains("Accept-Encoding");
        assertThat(header(zipped, "etag")).isNotEqualTo(etag);
        assertThat(Link.unzipped(zipped.body())).isEqualTo(first.body());
        assertThat(link.get("If-None-Match", header(zipped, "etag"), "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
        assertThat(link.get("Accept-Encoding", "gzip;q=0, deflate").body()).isEqualTo(first.body());

        change(campaign, "{\"title\": \"Nu anders\"}");
        HttpResponse<byte[]> changed = link.get("If-None-Match", etag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "etag")).isNotEqualTo(etag);
        assertThat(moment(header(changed, "last-modified"))).isAfter(moment(modified));
        assertThat(link.event(campaign)).contains("SUMMARY:Nu anders", "SEQUENCE:1\r\n");
    }

    @Test
    void isNotMadeAnewForWhatItsReaderMayNotKnowOf() {
        String campaign = proposed("Voor iedereen", "\"visibility\": \"public\"");
        FeedSettings settings = service.settings(UUID.fromString(Link.of("partner-unizo", MINE).id));
        FeedBody made = made(settings, 1);
        change(proposed("Geheim", "\"visibility\": \"embargoed\""), "{\"title\": \"Anders geheim\"}");
        FeedBody same = made(settings, 2);
        assertThat(same.bytes).isSameAs(made.bytes);
        assertThat(same.modifiedAt).isEqualTo(made.modifiedAt);
        assertThat(bodies.find(settings.view(Caller.ANONYMOUS, Planning.today()), Planning.today(), same.numbers))
                .isSameAs(same);
        assertThat(same.numbers.change()).isGreaterThan(made.numbers.change());
        change(campaign, "{\"title\": \"Anders voor iedereen\"}");
        assertThat(made(settings, 3).bytes).isNotEqualTo(made.bytes);
    }

    private FeedBody made(FeedSettings settings, int asked) {
        return bodies.make(settings, Caller.ANONYMOUS, Planning.today(), new FeedLook.Numbers(-asked), Runnable::run)
                .join();
    }

    @Test
    void whatIsCancelledStaysForAWhileForThoseWhoKnewOfIt() {
        String campaign = proposed("Gaat niet door", "");
        String until = Planning.today().plusDays(10).toString();
        String secret =
                proposed("Nooit geweten", "\"visibility\": \"embargoed\", \"embargoUntil\": \"%s\"".formatted(until));
        String draft = Planning.created("Ontwerp", "\"summary\": \"Nog niets\"");
        Link link = Link.of("partner-unizo", MINE);
        move(campaign, "cancelled");
        move(secret, "cancelled");
        move(draft, "cancelled");

        assertThat(link.event(campaign)).contains("STATUS:CANCELLED", "SEQUENCE:1\r\n");
        assertThat(link.text()).doesNotContain(secret).doesNotContain(draft);
        Planning.on(Planning.today().plusDays(20));
        assertThat(link.text()).contains(campaign).doesNotContain(secret);
        Planning.on(Planning.today().plusDays(61));
        assertThat(link.text()).doesNotContain(campaign);
    }

    @Test
    void anEmbargoTakesEffectAtTheNextPoll() {
        String campaign = proposed("Komt en gaat", "");
        Link link = Link.of("partner-unizo", MINE);
        HttpResponse<byte[]> before = link.get();
        change(campaign, "{\"visibility\": \"embargoed\", \"carriers\": [\"unizo\"]}");
        assertThat(link.text()).as("who carries it sees it").contains(campaign);
        change(campaign, "{\"carriers\": []}");
        HttpResponse<byte[]> gone = link.get();
        assertThat(new String(gone.body())).doesNotContain(campaign);
        assertThat(moment(header(gone, "last-modified"))).isAfter(moment(header(before, "last-modified")));
        change(campaign, "{\"visibility\": \"public\"}");
        assertThat(link.text()).contains(campaign);
    }

    @Test
    void whatWasChangedIsInTheNextPollHoweverManyPollBesides() throws InterruptedException {
        Link link = Link.of("officer-voka", MINE);
        AtomicBoolean done = new AtomicBoolean();
        Thread others = new Thread(() -> {
            while (!done.get()) {
                link.get("If-None-Match", "*");
            }
        });
        others.start();
        try {
            for (int time = 0; time < 50; time++) {
                String name = "Voor de " + time + "e keer";
                patch("officer-voka", "*", "{\"name\": \"" + name + "\"}")
                        .patch("/v1/subscriptions/" + link.id)
                        .then()
                        .statusCode(200);
                assertThat(link.text()).contains("\r\nNAME:" + name + "\r\n");
            }
            as("officer-voka")
                    .post("/v1/subscriptions/" + link.id + "/secret")
                    .then()
                    .statusCode(200);
            assertThat(link.get().statusCode()).isEqualTo(410);
        } finally {
            done.set(true);
            others.join();
        }
    }

    @Test
    void whoLosesTheOrganizationSeesWhatAnybodyMay() {
        json("coordinator", """
                        {"code": "tijdelijk", "name": "Tijdelijk", "kind": "intermediary", "type": "agency", "level": "flemish"}""").post("/v1/organizations").then().statusCode(201);
        String open = proposed("Openbaar", "\"visibility\": \"public\"");
        String partners = proposed("Voor partners", "");
        Link link = Link.of("partner-tijdelijk", MINE);
        assertThat(link.text()).contains(open, partners);
        as("coordinator")
                .header("If-Match", "*")
                .delete("/v1/organizations/tijdelijk")
                .then()
                .statusCode(204);
        assertThat(link.text()).contains(open).doesNotContain(partners);
    }

    @Test
    void warnsWhereTheLinkAsksForIt() {
        String campaign = proposed("Met een waarschuwing", "");
        Link link = Link.of("partner-unizo", MINE);
        assertThat(link.event(campaign)).doesNotContain("VALARM");
        assertThat(link.with("?alarm=-P14D").event(campaign)).contains("TRIGGER:-P14D");
        assertThat(link.with("?alarm=morgen").get().statusCode()).isEqualTo(400);
        assertThat(link.with("?alarm=-P1D&alarm=-P2D").get().statusCode()).isEqualTo(400);
        assertThat(link.with("?alarm=-P014D").get().statusCode()).isEqualTo(400);

        Link curious = Link.of("partner-voka", MINE);
        for (int days = 1; days <= AskedAlarms.MOST; days++) {
            assertThat(curious.with("?alarm=-P" + days + "D").get().statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<byte[]> refused = curious.with("?alarm=-P99D").get();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "retry-after"))).isBetween(1, 3600);
        assertThat(curious.get().statusCode()).isEqualTo(200);
    }

    @Test
    void whatNobodyReadsIsForgotten() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into feed_view values ('\\x01', '', now() - interval '370 days'),"
                    + " ('\\x02', '', now() - interval '360 days')");
            retention.forgetOld();
            ResultSet left = sql.executeQuery(
                    "select string_agg(get_byte(view, 0)::text, '') from feed_view where length(view) = 1");
            left.next();
            assertThat(left.getString(1)).isEqualTo("2");
        }
    }

    @Test
    void showsFixturesWhereAskedFor() {
        String fixture = json("coordinator", """
                        {"title": "Batibouw", "kind": "event", "note": "Beurs", "period": {"start": "%s", "end": "%s"}}""".formatted(
                                Planning.today().plusDays(30), Planning.today().plusDays(33)))
                .post("/v1/fixtures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Link link = Link.of("partner-unizo", """
                {"name": "Rondom", "parts": ["fixtures"], "language": "fr"}""");
        assertThat(link.event(fixture)).contains("SUMMARY:Batibouw", "DESCRIPTION:Beurs");
        assertThat(link.text()).doesNotContain("Pilote");
    }

    @Test
    void refusesWhatIsNoLink() {
        Link link = Link.of("partner-unizo", MINE);
        assertThat(link.with("x").get().statusCode()).isEqualTo(404);
        HttpResponse<byte[]> posted = link.ask("POST");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(header(posted, "allow")).contains("GET", "HEAD");
    }

    private static Instant moment(String date) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    }
}
