package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What callers keep from before: a token of the change feed each, one of CalDAV, and the secret link of a calendar. */
final class QuietLinks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "/v1/changes?pageSize=1000";

    private static final String CALENDAR = "/caldav/calendars/all/";
    private static final String SYNC =
            "<sync-collection xmlns='DAV:'><sync-token>%s</sync-token><prop><getetag/></prop></sync-collection>";
    private static final String ALL_EVENTS = "<C:calendar-query xmlns:C='urn:ietf:params:xml:ns:caldav' xmlns:D='DAV:'>"
            + "<D:prop><D:getetag/><C:calendar-data/></D:prop>"
            + "<C:filter><C:comp-filter name='VCALENDAR'/></C:filter></C:calendar-query>";

    private final Map<String, List<String>> questions = new HashMap<>();

    private QuietLinks() {}

    static QuietLinks of(List<String> callers, QuietClient client) {
        QuietLinks links = new QuietLinks();
        for (String caller : callers) {
            String token = text(client.get(caller, ALL).body(), "syncToken");
            List<String> asked = List.of(ALL, ALL + "&syncToken=" + token);
            links.questions.put(
                    caller,
                    caller.equals(QuietClient.ANONYMOUS)
                            ? asked
                            : List.of(
                                    asked.get(0),
                                    asked.get(1),
                                    feed(caller, client),
                                    "PROPFIND " + CALENDAR + "|Depth: 1",
                                    "REPORT " + CALENDAR + "|" + ALL_EVENTS,
                                    "REPORT " + CALENDAR + "|" + SYNC.formatted(token(caller, client))));
        }
        return links;
    }

    List<String> questions(String caller) {
        return questions.get(caller);
    }

    private static String feed(String caller, QuietClient client) {
        QuietClient.Answer made = client.send(
                caller,
                "POST",
                "/v1/subscriptions",
                "application/json",
                "{\"name\": \"Stil\", \"parts\": [\"campaigns\", \"fixtures\"]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return URI.create(text(made.body(), "feedUrl")).getPath();
    }

    private static String token(String caller, QuietClient client) {
        String told = client.get(caller, "REPORT " + CALENDAR + "|" + SYNC.formatted(""))
                .body();
        assertThat(told).contains("<D:sync-token>");
        return told.replaceFirst("(?s).*<D:sync-token>(.*)</D:sync-token>.*", "$1");
    }

    private static String text(String body, String name) {
        try {
            return JSON.readTree(body).get(name).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }
}
