package be.eenstem.conflict.policy;

import static be.eenstem.Api.as;
import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be a conflict policy; nothing here changes one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConflictPolicyFaultsTest {

    private static final String POLICIES = "/v1/conflictPolicies/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missedSynergy | {}                                    | enabled severity numbers",
                "missedSynergy | {'numbers': {}}                       | enabled severity numbers.mostDaysBetween",
                "duplication   | {}                                    | enabled severity",
                "blackout      | {}                                    | enabled",
                "messageGuideline | {'enabled': true, 'severity': 'info'}              | words",
                "messageGuideline | {'enabled': true, 'severity': 'info', 'words': {}} | words.containerTerms words.negativeTerms",
                "messageGuideline | {'enabled': true, 'severity': 'info', 'words': {'containerTerms': ['a']}} | words.negativeTerms",
                "messageGuideline | []                                 | -",
            })
    void aPutSaysAll(String type, String body, String names) {
        faults(put(type, body), names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missedSynergy        | {'numbers': {'mostDaysBetween': 0}}     | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': 367}}   | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': 28.5}}  | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': 28.0}}  | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': '28'}}  | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': null}}  | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': {'mostDaysBetween': 9999999999}} | numbers.mostDaysBetween",
                "missedSynergy        | {'numbers': null}                       | numbers",
                "missedSynergy        | {'numbers': 28}                         | numbers",
                "missedSynergy        | {'numbers': {'leastDays': 5}}           | numbers.leastDays",
                "missedSynergy        | {'numbers': {'patience': 5}}            | numbers.patience",
                "launchClash          | {'numbers': {'mostDaysApart': -1}}      | numbers.mostDaysApart",
                "launchClash          | {'numbers': {'mostDaysApart': 367}}     | numbers.mostDaysApart",
                "focusGap             | {'numbers': {'leastDays': 0}}           | numbers.leastDays",
                "focusGap             | {'numbers': {'leastDays': 367}}         | numbers.leastDays",
                "uncoupledEnforcement | {'numbers': {'mostDaysBefore': -1}}     | numbers.mostDaysBefore",
                "uncoupledEnforcement | {'numbers': {'mostDaysBefore': 367}}    | numbers.mostDaysBefore",
                "shortLeadTime        | {'numbers': {'leastDays': 0}}           | numbers.leastDays",
                "duplication          | {'numbers': {'leastDays': 5}}           | numbers.leastDays",
                "duplication          | {'words': {'negativeTerms': ['boete']}} | words.negativeTerms",
                "duplication          | {'severity': 'fatal'}                   | severity",
                "duplication          | {'severity': null}                      | severity",
                "duplication          | {'enabled': 'yes'}                      | enabled",
                "duplication          | {'enabled': null}                       | enabled",
                "duplication          | {'type': 'blackout'}                    | type",
                "duplication          | {'type': 5, 'href': 'http://a'}         | type href",
                "duplication          | {'threshold': 5, 'changedAt': '2020-01-01T00:00:00Z'} | threshold changedAt",
                "blackout             | {'severity': 'warning'}                 | severity",
                "contactPressure      | {'severity': 'info'}                    | severity",
                "messageGuideline     | {'words': {'slogans': ['a']}}           | words.slogans",
                "messageGuideline     | {'words': {'negativeTerms': 'boete'}}   | words.negativeTerms",
                "messageGuideline     | {'words': {'negativeTerms': ['boete', null, 5, '', ' ']}} | words.negativeTerms[1] words.negativeTerms[2] words.negativeTerms[3] words.negativeTerms[4]",
                "messageGuideline     | {'words': {'negativeTerms': ['.*', 'boete?', '(a+)+', 'x[yz]', 'goed']}} | words.negativeTerms[0] words.negativeTerms[1] words.negativeTerms[2] words.negativeTerms[3]",
                "messageGuideline     | {'words': {'containerTerms': ['Geënt', 'boete', '.*', '.*', 'GEENT', 'Boete']}} | words.containerTerms[2] words.containerTerms[3] words.containerTerms[4] words.containerTerms[5]",
                "missedSynergy        | {'severity': 'fatal', 'enabled': 1, 'numbers': {'mostDaysBetween': 0, 'leastDays': 5}, 'words': {'negativeTerms': ['.*']}, 'x': 1} | severity enabled numbers.mostDaysBetween numbers.leastDays words.negativeTerms words.negativeTerms[0] x",
            })
    void aPatchIsRefusedNamingEveryFault(String type, String body, String names) {
        String address = POLICIES + type;
        String before = as("coordinator").get(address).asString();
        faults(patch("coordinator", "*", body.replace('\'', '"')).patch(address).then(), names);
        as("coordinator").get(address).then().body(is(before));
    }

    @Test
    void aPutNeedsABodyInJson() {
        String address = POLICIES + "missedSynergy";
        as("coordinator").header("If-Match", "*").put(address).then().statusCode(415);
        as("coordinator")
                .header("If-Match", "*")
                .contentType("application/json")
                .put(address)
                .then()
                .spec(problem(400, "belgif:badRequest"));
        as("coordinator")
                .header("If-Match", "*")
                .contentType("text/plain")
                .body("on")
                .put(address)
                .then()
                .statusCode(415);
        put("missedSynergy", "{\"enabled\": ").spec(problem(400, "belgif:badRequest"));
    }

    @Test
    void listsAndTermsHaveALongestLength() {
        faults(
                words(IntStream.range(0, 201).mapToObj(i -> "\"term" + i + "\"").collect(Collectors.joining(","))),
                "words.negativeTerms");
        faults(words("\"" + "a".repeat(61) + "\", \"" + "a".repeat(60) + "\""), "words.negativeTerms[0]");
    }

    @ParameterizedTest
    @CsvSource({"nl, nooit als patroon", "fr, jamais comme motif", "en, never as a pattern"})
    void aPatternIsRefusedWithASentenceThatSaysWhy(String language, String sentence) {
        patch("coordinator", "*", "{\"words\": {\"negativeTerms\": [\"boete.*\"]}}")
                .header("Accept-Language", language)
                .patch(POLICIES + "messageGuideline")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues[0].detail", containsString(sentence), "issues[0].value", is("boete.*"))
                .body("issues[0].type", endsWith(":schemaViolation"));
    }

    private static ValidatableResponse words(String terms) {
        return put("messageGuideline", """
                {'enabled': true, 'severity': 'info', 'words': {'containerTerms': [], 'negativeTerms': [%s]}}""".formatted(terms));
    }

    private static ValidatableResponse put(String type, String body) {
        return json("coordinator", body.replace('\'', '"'))
                .header("If-Match", "*")
                .put(POLICIES + type)
                .then();
    }

    private static void faults(ValidatableResponse answer, String names) {
        answer.spec(problem(400, "belgif:badRequest"));
        if (!names.equals("-")) {
            answer.body("issues.name", containsInAnyOrder(names.split(" ")));
        }
    }
}
