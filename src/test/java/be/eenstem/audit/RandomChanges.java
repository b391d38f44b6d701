package be.eenstem.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who does everything that can be done, at random, far ahead of what other tests look at. */
final class RandomChanges {

    private static final List<String> LEADS = List.of("unizo", "voka", "vdab", "mensura");
    private static final List<String> ASPECTS = List.of("ergonomie", "werkdruk", "autonomie", "loopbaan");
    private static final List<String> SECTORS = List.of("[]", "[\"C\"]", "[\"C10\", \"F\"]", "[\"F41\"]");
    private static final LocalDate FIRST = LocalDate.now().plusMonths(24);
    private static final String MERGE = "application/merge-patch+json";
    private static final String JSON = "application/json";

    private final Random random;
    private final String base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, List<String>> made = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();

    RandomChanges(long seed, String base) {
        this.random = new Random(seed);
        this.base = base;
        Bodies.COLLECTIONS.forEach(collection -> made.put(collection, new ArrayList<>()));
    }

    /** How often each kind of operation succeeded. */
    Map<String, Integer> done() {
        return done;
    }

    void change(int times) throws IOException, InterruptedException {
        int succeeded = 0;
        while (succeeded < times) {
            succeeded += changeSomething() < 300 ? 1 : 0;
        }
    }

    /** Takes away what was made and can be, and cancels the campaigns. */
    void tidy() throws IOException, InterruptedException {
        for (String campaign : made.get("campaigns")) {
            send("PUT", "/v1/campaigns/" + campaign + "/status", "coordinator", "{\"status\": \"cancelled\"}");
        }
        for (Map.Entry<String, List<String>> each : made.entrySet()) {
            for (String id : each.getValue()) {
                send("DELETE", "/v1/" + each.getKey() + "/" + id, "coordinator", null);
            }
        }
    }

    private int changeSomething() throws IOException, InterruptedException {
        int what = random.nextInt(100);
        String collection = random.nextInt(3) == 0 ? "campaigns" : one(Bodies.COLLECTIONS);
        List<String> ids = made.get(collection);
        if (what < 35 || ids.isEmpty()) {
            return create(collection);
        }
        String address = "/v1/" + collection + "/" + one(ids);
        if (what < 60) {
            return send("PATCH", address, "coordinator", Bodies.patch(collection, this));
        }
        if (what < 68) {
            return send("DELETE", address, "coordinator", null);
        }
        return what < 90 ? onCampaign(one(made.get(collection)), collection) : policy();
    }

    private int create(String collection) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                answer("POST", "/v1/" + collection, "coordinator", Bodies.create(collection, this));
        answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .ifPresent(made.get(collection)::add);
        return answer.statusCode();
    }

    private int onCampaign(String id, String collection) throws IOException, InterruptedException {
        if (!collection.equals("campaigns")) {
            return 999;
        }
        String address = "/v1/campaigns/" + id;
        switch (random.nextInt(5)) {
            case 0:
                return send(
                        "POST",
                        address + "/editions",
                        "coordinator",
                        "{\"years\": [%d]}".formatted(FIRST.getYear() - 1 - random.nextInt(2)));
            case 1:
                return send(
                        "POST",
                        "/v1/campaignImports",
                        "coordinator",
                        "{\"items\": [%s, %1$s]}".formatted(Bodies.create("campaigns", this)));
            case 2:
                return send(
                        "PUT",
                        address + "/status",
                        "coordinator",
                        "{\"status\": \"%s\"}".formatted(one(List.of("proposed", "confirmed", "cancelled"))));
            default:
                return onConflict(answer("GET", address + "/conflicts?pageSize=20", "coordinator", null)
                        .body());
        }
    }

    private int onConflict(String conflicts) throws IOException, InterruptedException {
        Matcher found = Pattern.compile("/v1/conflicts/([0-9a-f-]{36})\"").matcher(conflicts);
        List<String> ids = new ArrayList<>();
        while (found.find()) {
            ids.add(found.group(1));
        }
        if (ids.isEmpty()) {
            return 999;
        }
        String address = "/v1/conflicts/" + one(ids);
        return switch (random.nextInt(6)) {
            case 0 -> send("PUT", address + "/waiver", "coordinator", "{\"reason\": \"%s\"}".formatted(word()));
            case 1 -> send("DELETE", address + "/waiver", "coordinator", null);
            case 2 -> send("PUT", address + "/assignment", "coordinator", """
                    {"organization": "%s", "due": "%s"}""".formatted(one(LEADS), FIRST));
            case 3 -> send("DELETE", address + "/assignment", "coordinator", null);
            case 4 -> send("PUT", address + "/settlement", "coordinator", "{\"decision\": \"%s\"}".formatted(word()));
            default -> send("POST", address + "/comments", "coordinator", "{\"text\": \"%s\"}".formatted(word()));
        };
    }

    private int policy() throws IOException, InterruptedException {
        return send(
                "PATCH",
                "/v1/conflictPolicies/missedSynergy",
                "coordinator",
                "{\"numbers\": {\"mostDaysBetween\": %d}}".formatted(1 + random.nextInt(40)));
    }

    String period() {
        LocalDate start = FIRST.plusDays(random.nextInt(200));
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, start.plusDays(random.nextInt(60)));
    }

    String lead() {
        return one(LEADS);
    }

    String aspect() {
        return one(ASPECTS);
    }

    String sectors() {
        return one(SECTORS);
    }

    int number(int below) {
        return 1 + random.nextInt(below);
    }

    /** Some begin as a formula would. */
    String word() {
        return one(List.of("", "=", "@, -", "'")) + UUID.randomUUID();
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private int send(String method, String path, String account, String body) throws IOException, InterruptedException {
        return answer(method, path, account, body).statusCode();
    }

    private HttpResponse<String> answer(String method, String path, String account, String body)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((account + ":" + account).getBytes());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + login)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", method.equals("PATCH") ? MERGE : JSON);
        }
        if (!method.equals("POST") && !method.equals("GET")) {
            request.header("If-Match", "*");
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        // The edition of a year may be there already.
        boolean known = path.endsWith("/editions") && answer.statusCode() == 400;
        if (answer.statusCode() >= 500 || answer.statusCode() == 400 && !known) {
            throw new AssertionError(method + " " + path + " " + body + " was answered " + answer.body());
        }
        if (answer.statusCode() < 300 && !method.equals("GET")) {
            done.merge(method + " " + path.replaceAll("/[^/]*-[^/]*", "/…"), 1, Integer::sum);
        }
        return answer;
    }
}
