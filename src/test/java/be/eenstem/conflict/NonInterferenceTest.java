package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.eenstem.OwnDatabase;
import be.eenstem.conflict.QuietClient.Answer;
import be.eenstem.conflict.bruteforce.AllConflicts;
import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.Disclosure;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a caller without access to campaigns under embargo is told does not depend on what is secret about them: over random
 * calendars, each GET of the API document and random what-ifs are answered byte for byte the same before and after changes that,
 * by a brute-force computation, tell the caller nothing they may know.
 */
@QuarkusTest
@TestProfile(OwnDatabase.AnotherTime.class)
class NonInterferenceTest {

    private static final int CALENDARS = Integer.getInteger("eenstem.quiet.calendars");
    private static final int CHANGES = Integer.getInteger("eenstem.quiet.changes");
    private static final LocalDate TODAY = LocalDate.now();
    private static final List<String> CALLERS = List.of(
            QuietClient.ANONYMOUS,
            "operator",
            "admin",
            "officer-voka",
            "partner-unizo",
            "officer-vdab",
            "officer-acerta",
            "officer-liantis");

    @Inject
    QuietWorld world;

    @TestHTTPResource("/")
    String base;

    private final ObjectMapper json = new ObjectMapper();
    private QuietClient client;
    private long seed;
    private RandomCalendar random;
    private Set<UUID> secrets;
    private List<QuietCheck> checks;
    private Map<String, List<String>> values;
    private QuietLinks links;
    private UUID changed;
    private int compared;
    private int skipped;
    private int checksCompared;
    private int checksSkipped;
    private int reservedSeen;

    /** What everybody was told, by caller and question, and the calendar it came of. */
    private record State(Calendar calendar, Map<String, Map<String, Answer>> told) {}

    @BeforeEach
    void connect() {
        client = new QuietClient(base);
    }

    @Test
    void whatIsSecretShowsInNothing() {
        for (seed = 1; seed <= CALENDARS; seed++) {
            random = new RandomCalendar(seed);
            secrets = world.make(random);
            checks = QuietChecks.of(world.read(), secrets, random, seed);
            QuietTalk.about(world, client);
            values = QuietValues.of(world, secrets);
            links = QuietLinks.of(CALLERS, client);
            State state = ask(true);
            for (int change = 1; change <= CHANGES; change++) {
                String what = change();
                State next = ask(change == 1);
                compare(state, next, what);
                state = next;
            }
            withoutThem(state);
        }
        System.out.printf(
                "Non-interference: %d answers compared, %d left out; %d checks compared, %d left out; %d reserved%n",
                compared, skipped, checksCompared, checksSkipped, reservedSeen);
        assertThat(compared).isGreaterThan(CALENDARS * CHANGES * 300);
        assertThat(checksCompared).isGreaterThan(CALENDARS * CHANGES * 4);
        assertThat(reservedSeen).as("reserved conflicts").isGreaterThan(CALENDARS * 5);
    }

    private State ask(boolean everything) {
        Calendar calendar = world.read();
        assertStored(calendar);
        QuietAddresses addresses = new QuietAddresses(document(), values);
        Set<String> all = addresses.all(false);
        Set<String> lively = addresses.all(true);
        Map<String, Map<String, Answer>> told = new LinkedHashMap<>();
        CALLERS.forEach(caller -> {
            boolean whole =
                    everything && Set.of(QuietClient.ANONYMOUS, "officer-voka").contains(caller);
            Map<String, Answer> answers = answers(caller, whole ? all : lively);
            told.put(caller, answers);
            QuietOwn.assertOnly(calendar, organization(caller), answers.values());
        });
        for (int i = 0; i < checks.size(); i++) {
            String body = write(checks.get(i).body());
            String lead = checks.get(i).draft().lead();
            Answer answer = client.send("officer-" + lead, "POST", "/v1/conflictChecks", "application/json", body);
            told.computeIfAbsent("checks", none -> new LinkedHashMap<>()).put("" + i, answer);
            QuietOwn.assertOnly(calendar, lead, List.of(answer));
        }
        return new State(calendar, told);
    }

    private Map<String, Answer> answers(String caller, Set<String> questions) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> asks(caller, question))
                .forEach(question -> answers.put(question, client.get(caller, question)));
        links.questions(caller).forEach(question -> answers.put(question, client.get(caller, question)));
        return answers;
    }

    /** Both pictures of the plan are what the brute force finds, with all campaigns and without those under embargo. */
    private void assertStored(Calendar calendar) {
        assertThat(world.linesBut("open"))
                .as("seed %d", seed)
                .isEqualTo(CalendarTable.withoutCrowds(AllConflicts.of(calendar)));
        Calendar open = calendar.withCampaigns(calendar.campaigns().stream()
                .filter(campaign -> !secrets.contains(campaign.id()))
                .toList());
        assertThat(runs(world.linesBut("whole")))
                .as("seed %d, in the open", seed)
                .isEqualTo(runs(CalendarTable.withoutCrowds(AllConflicts.of(open))));
    }

    private static Set<String> runs(Set<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("(contactPressure|focusGap|uncoupledEnforcement) .*"))
                .collect(Collectors.toSet());
    }

    /** One asks everything, the others with a part of the filters each. */
    private static boolean asks(String caller, String question) {
        boolean filtered = question.contains("?") || question.contains("|");
        return caller.equals("officer-voka") || !filtered || (caller + question).hashCode() % 6 == 0;
    }

    private void compare(State before, State after, String what) {
        for (String caller : CALLERS) {
            String organization = organization(caller);
            Disclosure then = Disclosure.to(organization, before.calendar(), secrets);
            Disclosure now = Disclosure.to(organization, after.calendar(), secrets);
            if (hasAccess(organization, before, after) || !then.tellsTheSameAs(now)) {
                skipped += after.told().get(caller).size();
                continue;
            }
            after.told().get(caller).forEach((question, answer) -> {
                assertSame(before.told().get(caller).get(question), answer, caller, question, what);
                compared++;
            });
        }
        for (int i = 0; i < checks.size(); i++) {
            compareCheck(i, before, after, what);
        }
    }

    private void compareCheck(int place, State before, State after, String what) {
        QuietCheck check = checks.get(place);
        SortedSet<String> then = check.disclosed(before.calendar(), secrets, TODAY);
        SortedSet<String> now = check.disclosed(after.calendar(), secrets, TODAY);
        String lead = check.draft().lead();
        boolean same = Disclosure.to(lead, before.calendar(), secrets)
                .tellsTheSameAs(Disclosure.to(lead, after.calendar(), secrets));
        if (!same || !then.equals(now)) {
            checksSkipped++;
            return;
        }
        Answer answer = after.told().get("checks").get("" + place);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertSame(before.told().get("checks").get("" + place), answer, lead, write(check.body()), what);
        checksCompared++;
    }

    private void assertSame(Answer before, Answer after, String caller, String question, String what) {
        if (before == null || before.equals(after)) {
            return;
        }
        int place = 0;
        String one = before.body();
        String two = after.body();
        while (place < Math.min(one.length(), two.length()) && one.charAt(place) == two.charAt(place)) {
            place++;
        }
        fail(
                "Seed %d, after %s, %s is told of it by %s:%n%s %s%n…%s%n…%s",
                seed,
                what,
                caller,
                question,
                before.status() == after.status() ? "" : before.status() + " became " + after.status(),
                before.headers().equals(after.headers()) ? "" : before.headers() + " became " + after.headers(),
                excerpt(one, place),
                excerpt(two, place));
    }

    private static String excerpt(String text, int place) {
        return text.substring(Math.max(0, place - 300), Math.min(text.length(), place + 300));
    }

    /** Of the last state only what reserved conflicts say of themselves is missing when those under embargo are gone. */
    private void withoutThem(State state) {
        world.forget(secrets);
        State after = ask(false);
        for (String caller : CALLERS) {
            if (QuietWorld.KEEPERS.contains(String.valueOf(organization(caller)))) {
                continue;
            }
            after.told().get(caller).forEach((question, answer) -> {
                Answer before = state.told().get(caller).get(question);
                if (QuietRemoval.isWhole(question, before)) {
                    reservedSeen += QuietRemoval.reserved(before);
                    assertSame(QuietRemoval.without(before), QuietRemoval.bare(answer), caller, question, "removal");
                    compared++;
                }
            });
        }
    }

    /** One under embargo is changed by the coordinator; a draft at times, in any way. */
    private String change() {
        List<PlannedCampaign> those = world.read().campaigns().stream()
                .filter(campaign -> secrets.contains(campaign.id()))
                .toList();
        while (true) {
            PlannedCampaign secret = those.get(random.below(those.size()));
            String patch = write(new QuietChange(random).of(secret));
            String address = "/v1/campaigns/" + secret.id();
            Answer answer = client.send("coordinator", "PATCH", address, "application/merge-patch+json", patch);
            if (answer.status() == 200) {
                changed = secret.id();
                return patch + " on " + secret;
            }
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        }
    }

    /** Whoever leads or carries it then or now has access. */
    private boolean hasAccess(String organization, State before, State after) {
        return organization != null
                && Stream.of(before, after)
                        .flatMap(state -> state.calendar().campaigns().stream())
                        .filter(campaign -> campaign.id().equals(changed))
                        .anyMatch(campaign -> organization.equals(campaign.lead())
                                || campaign.carriers().contains(organization));
    }

    private JsonNode document() {
        return read(client.get(QuietClient.ANONYMOUS, "/doc/openapi.json").body());
    }

    private static String organization(String caller) {
        return caller.contains("-") ? caller.substring(caller.indexOf('-') + 1) : null;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
