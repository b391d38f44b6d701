package be.eenstem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the coordinator that follows the calendar, by the change feed and by CalDAV, and knows where it is in both. */
final class SyncClient {

    private static final String CHANGES = "/v1/changes?pageSize=1000";
    private static final String CALENDAR = "/caldav/calendars/all/";
    private static final Pattern TOKEN = Pattern.compile("<D:sync-token>(.*?)</D:sync-token>");
    private static final Pattern EVENT = Pattern.compile("<D:response><D:href>[^<]*\\.ics</D:href>");
    private static final Pattern PARTIAL = Pattern.compile("507 ");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Service service;
    private String campaign;
    private String token;
    private String calendarToken = "";

    SyncClient(Service service) {
        this.service = service;
    }

    String address(String path) {
        return "http://127.0.0.1:" + service.port() + path;
    }

    /** Without a login. */
    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    /** Reads whatever there is. */
    void readAll() throws IOException, InterruptedException {
        JsonNode page = json("GET", CHANGES, null, null);
        while (page.has("next")) {
            String next = page.get("next").asText();
            page = json("GET", next.substring(next.indexOf("/v1/")), null, null);
        }
        token = page.get("syncToken").asText();
        calendarToken = "";
        String answer;
        do {
            answer = sync();
        } while (PARTIAL.matcher(answer).find());
    }

    /** Reads what changed since the last time; gives how many. */
    int changes() throws IOException, InterruptedException {
        JsonNode page = json("GET", CHANGES + "&syncToken=" + token, null, null);
        token = page.get("syncToken").asText();
        return page.get("items").size();
    }

    /** The same by CalDAV. */
    int calendarChanges() throws IOException, InterruptedException {
        return events(sync());
    }

    /** Changes one campaign, always the same. */
    void changeOne(String summary) throws IOException, InterruptedException {
        if (campaign == null) {
            campaign = json("GET", "/v1/campaigns?pageSize=1", null, null)
                    .at("/items/0/id")
                    .asText();
        }
        json(
                "PATCH",
                "/v1/campaigns/" + campaign,
                "application/merge-patch+json",
                "{\"summary\": \"" + summary + "\"}");
    }

    /** How many campaigns there are between two days. */
    int calendar(LocalDate from, LocalDate to) throws IOException, InterruptedException {
        return json("GET", "/v1/calendar?part=campaigns&from=" + from + "&to=" + to, null, null)
                .get("campaigns")
                .size();
    }

    /** How many events CalDAV gives between two days. */
    int events(LocalDate from, LocalDate to) throws IOException, InterruptedException {
        return events(report("1", """
                <C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:">
                <D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR">
                <C:comp-filter name="VEVENT"><C:time-range start="%sT000000Z" end="%sT000000Z"/></C:comp-filter>
                </C:comp-filter></C:filter></C:calendar-query>""".formatted(
                        from.format(DateTimeFormatter.BASIC_ISO_DATE),
                        to.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE))));
    }

    JsonNode json(String method, String path, String type, String body) throws IOException, InterruptedException {
        return json.readTree(send(method, path, type, body));
    }

    private String sync() throws IOException, InterruptedException {
        String answer = report("0", """
                <D:sync-collection xmlns:D="DAV:"><D:sync-token>%s</D:sync-token><D:sync-level>1</D:sync-level>
                <D:prop><D:getetag/></D:prop></D:sync-collection>""".formatted(calendarToken));
        Matcher next = TOKEN.matcher(answer);
        if (!next.find()) {
            throw new IllegalStateException(answer);
        }
        calendarToken = next.group(1);
        return answer;
    }

    private String report(String depth, String body) throws IOException, InterruptedException {
        return send("REPORT", CALENDAR, "application/xml", body, "Depth", depth);
    }

    private static int events(String answer) {
        return (int) EVENT.matcher(answer).results().count();
    }

    private String send(String method, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("coordinator:coordinator".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Basic " + login)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (type != null) {
            request.header("Content-Type", type).header("If-Match", "*");
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer.body();
    }
}
