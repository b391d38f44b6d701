package be.eenstem.conflict;

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

/** Somebody who keeps changing the calendar at random, mostly campaigns, at times what they are held against. */
final class Writer {

    private static final List<String> LEADS = List.of("unizo", "voka", "acerta", "sd-worx", "vdab", "mensura");
    private static final List<String> ASPECTS = List.of("ergonomie", "werkdruk", "autonomie", "loopbaan");
    private static final List<String> SECTORS = List.of("[]", "[\"C\"]", "[\"C10\"]", "[\"F\"]", "[\"F41\", \"C11\"]");
    private static final List<String> REGIONS = List.of("[]", "[\"BE2\"]", "[\"BE22\"]", "[\"71072\"]", "[\"44083\"]");
    private static final List<String> TITLES =
            List.of("Werkbaar werk", "Minder werkdruk", "Verplicht gelukkig", "Ergonomie loont", "Vrij");
    private static final LocalDate FIRST = LocalDate.now().plusMonths(2);

    private final Random random;
    private final String base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> campaigns = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    Writer(long seed, String base) {
        this.random = new Random(seed);
        this.base = base;
    }

    /** The ids of the campaigns made. */
    List<String> campaigns() {
        return campaigns;
    }

    /** How often each status was answered. */
    Map<Integer, Integer> answers() {
        return answers;
    }

    /** Tries changes until so many have succeeded. */
    void change(int times) throws IOException, InterruptedException {
        int succeeded = 0;
        while (succeeded < times) {
            succeeded += changeSomething() < 300 ? 1 : 0;
        }
    }

    /** Takes away the settings that were made and are still there. */
    void tidy() throws IOException, InterruptedException {
        for (String setting : settings) {
            send("DELETE", setting, "coordinator", null);
        }
    }

    private int changeSomething() throws IOException, InterruptedException {
        int what = random.nextInt(100);
        if (campaigns.size() < 3 || what < 30) {
            return create("/v1/campaigns", lead(), campaign(), campaigns);
        }
        if (what < 60) {
            return send("PATCH", "/v1/campaigns/" + one(campaigns), "coordinator", part());
        }
        if (what < 80) {
            return send("PUT", "/v1/campaigns/" + one(campaigns) + "/status", "coordinator", status());
        }
        return what < 88 ? policy() : setting();
    }

    private int setting() throws IOException, InterruptedException {
        if (settings.size() > 6) {
            return send("DELETE", settings.remove(random.nextInt(settings.size())), "coordinator", null);
        }
        String period = period(40 + random.nextInt(150));
        String aspect = one(ASPECTS);
        String path = one(List.of("/v1/focusEntries", "/v1/blackouts", "/v1/fixtures", "/v1/pressurePolicies"));
        List<String> made = new ArrayList<>();
        int status = create(
                path,
                "coordinator",
                switch (path) {
                    case "/v1/focusEntries" -> """
                {"aspect": "%s", "period": %s, "rank": 1}""".formatted(aspect, period);
                    case "/v1/blackouts" ->
                        """
                {"period": %s, "appliesTo": ["%s"], "severity": "%s", "reason": {"nl": "Stil"}}""".formatted(
                                        period(9),
                                        one(List.of("government", "intermediary")),
                                        one(List.of("warning", "blocking")));
                    case "/v1/fixtures" -> """
                {"kind": "enforcement", "title": "Controle", "period": %s, "aspects": ["%s"], "audience": {"sectors": %s}}
                """.formatted(period(9), aspect, one(SECTORS));
                    default -> """
                {"segment": {"sectors": %s}, "windowDays": %d, "threshold": %d}""".formatted(one(SECTORS), 7 + random.nextInt(30), 2 + random.nextInt(6));
                },
                made);
        made.forEach(id -> settings.add(path + "/" + id));
        return status;
    }

    private int policy() throws IOException, InterruptedException {
        int number = random.nextInt(60) + 1;
        Map<String, String> policies = Map.of(
                "missedSynergy", "{\"numbers\": {\"mostDaysBetween\": " + number + "}}",
                "launchClash", "{\"numbers\": {\"mostDaysApart\": " + number % 10 + "}, \"severity\": \"info\"}",
                "shortLeadTime", "{\"numbers\": {\"leastDays\": " + (number + 60) + "}}",
                "duplication", "{\"severity\": \"" + one(List.of("info", "warning")) + "\"}",
                "offFocus", "{\"enabled\": " + random.nextBoolean() + "}");
        String type = one(List.copyOf(new TreeMap<>(policies).keySet()));
        return send("PATCH", "/v1/conflictPolicies/" + type, "coordinator", policies.get(type));
    }

    private String campaign() {
        String umbrella = random.nextInt(4) == 0 ? ", \"umbrella\": \"werk-gelukkig\"" : "";
        return """
                {"title": "%s", "lead": "%s", "aspects": ["%s"], "weight": %d, "status": "%s", "visibility": "%s",
                 "audience": {"sectors": %s, "regions": %s}, "period": %s%s}""".formatted(
                        one(TITLES),
                        currentLead,
                        one(ASPECTS),
                        1 + random.nextInt(3),
                        random.nextInt(5) == 0 ? "draft" : "proposed",
                        random.nextInt(4) == 0 ? "embargoed" : "partners",
                        one(SECTORS),
                        one(REGIONS),
                        period(40),
                        umbrella);
    }

    private String currentLead;

    private String lead() {
        currentLead = one(LEADS);
        return "officer-" + currentLead;
    }

    private String part() {
        return switch (random.nextInt(5)) {
            case 0 -> "{\"period\": " + period(40) + "}";
            case 1 -> "{\"aspects\": [\"" + one(ASPECTS) + "\"]}";
            case 2 -> "{\"audience\": {\"sectors\": " + one(SECTORS) + "}}";
            case 3 -> "{\"title\": \"" + one(TITLES) + "\"}";
            default -> "{\"lead\": \"" + one(LEADS) + "\"}";
        };
    }

    private String status() {
        return "{\"status\": \"" + one(List.of("proposed", "proposed", "confirmed", "cancelled")) + "\"}";
    }

    private String period(int atMost) {
        LocalDate start = FIRST.plusDays(random.nextInt(200));
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, start.plusDays(random.nextInt(atMost)));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private int create(String path, String account, String body, List<String> made)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = answer("POST", path, account, body);
        answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .ifPresent(made::add);
        return answer.statusCode();
    }

    private int send(String method, String path, String account, String body) throws IOException, InterruptedException {
        return answer(method, path, account, body).statusCode();
    }

    private HttpResponse<String> answer(String method, String path, String account, String body)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((account + ":" + account).getBytes());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!method.equals("POST")) {
            request.header("If-Match", "*");
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answers.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= 500 || answer.statusCode() == 400) {
            throw new AssertionError(method + " " + path + " " + body + " was answered " + answer.body());
        }
        return answer;
    }
}
