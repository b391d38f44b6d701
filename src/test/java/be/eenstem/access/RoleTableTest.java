package be.eenstem.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.Api;
import be.eenstem.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the API document as every role, on campaigns and conflicts that are one's own, another's and under
 * embargo, and holds what it meets against the table in docs/roles.md.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoleTableTest {

    private static final Path TABLE = Path.of("docs/roles.md");
    private static final List<String> CALLERS = List.of(
            "anonymous",
            "operator",
            "partner-" + Things.OURS,
            "officer-" + Things.OURS,
            "college",
            "coordinator",
            "admin",
            "monitor");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Map<String, Object> PLAIN = Map.of();

    /** What a request must hold for the rights to matter; it is sent with an outdated If-Match and changes nothing, or little. */
    private static final Map<String, Map<String, Object>> BODIES = Map.of(
            "moveCampaign", Map.of("status", "cancelled"),
            "createEditions", Map.of("years", List.of(2200)),
            "waiveConflict", Map.of("reason", "Afgesproken."),
            "commentOnConflict", Map.of("text", "Gezien."),
            "settleConflict", Map.of("decision", "Zo blijft het."),
            "assignConflict", Map.of("organization", Things.OTHER),
            "setCampaignMilestone", Map.of("skipped", true));

    /** What there is to take away, so that a 404 says that the thing itself is not there. */
    private static final Map<String, String> BEFORE =
            Map.of("withdrawConflictWaiver", "waiveConflict", "unassignConflict", "assignConflict");

    /** Operations whose body names the lead. */
    private static final Set<String> NAME_A_LEAD = Set.of("createCampaign", "checkConflicts", "importCampaigns");

    private Map<String, String> campaigns;
    private Map<String, String> conflicts;

    private record Call(String id, String method, String template, JsonNode operation) {}

    @BeforeEach
    void makeThings() {
        Things things = new Things();
        campaigns = things.campaigns();
        conflicts = things.conflicts();
    }

    @Test
    void everyRoleDoesWhatTheTableSaysAndNothingElse() throws IOException {
        Map<String, String> table = table();
        Map<String, String> walked = new TreeMap<>();
        calls().forEach(call -> walked.put(call.id(), row(call)));
        List<String> faults = new ArrayList<>();
        walked.forEach((operation, row) -> {
            if (!row.equals(table.get(operation))) {
                faults.add("%s behaves as%n    %s%nand %s says%n    %s"
                        .formatted(operation, row, TABLE, table.getOrDefault(operation, "nothing of it")));
            }
        });
        table.keySet().stream()
                .filter(operation -> !walked.containsKey(operation))
                .forEach(gone -> faults.add(gone + " is in " + TABLE + " but not in the API document"));
        assertThat(faults).isEmpty();
    }

    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll(" +", " ").trim())
                .collect(Collectors.toMap(line -> line.substring(3, line.indexOf('`', 3)), line -> line));
    }

    private static List<Call> calls() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(RestAssured.get("/doc/openapi.json").asByteArray());
        List<Call> calls = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> calls.add(new Call(
                                method.getValue().get("operationId").asText(),
                                method.getKey(),
                                path.getKey(),
                                method.getValue()))));
        return calls;
    }

    private String row(Call call) {
        return "| `%s` | %s |"
                .formatted(
                        call.id(),
                        CALLERS.stream().map(caller -> cell(call, caller)).collect(Collectors.joining(" | ")));
    }

    private String cell(Call call, String caller) {
        boolean isCampaign = !call.template().contains("{conflictId}");
        Map<String, Word.Reply> answered = new LinkedHashMap<>();
        if (call.template().contains("{campaignId}") || call.template().contains("{conflictId}")) {
            (isCampaign ? campaigns : conflicts)
                    .forEach((thing, id) -> answered.put(thing, reply(call, caller, address(call, id))));
        } else if (NAME_A_LEAD.contains(call.id())) {
            answered.put("own", replyFor(call, caller, Things.OURS));
            answered.put("other", replyFor(call, caller, Things.OTHER));
        } else {
            Response answer = request(call, caller, PLAIN).request(call.method(), address(call, null));
            answered.put("any", reply(answer) == Word.Reply.REFUSED ? Word.Reply.REFUSED : Word.Reply.DONE);
        }
        return Word.of(answered, isCampaign, caller.endsWith("-" + Things.OURS));
    }

    private Word.Reply reply(Call call, String caller, String address) {
        String before = BEFORE.get(call.id());
        if (before != null) {
            Api.as("coordinator")
                    .contentType(ContentType.JSON)
                    .body(BODIES.get(before))
                    .put(address)
                    .then()
                    .statusCode(200);
        }
        return reply(
                request(call, caller, BODIES.getOrDefault(call.id(), PLAIN)).request(call.method(), address));
    }

    /** An import says it by row. */
    private static Word.Reply replyFor(Call call, String caller, String lead) {
        boolean isImport = call.id().equals("importCampaigns");
        Map<String, Object> campaign = Things.body(lead);
        RequestSpecification request = request(call, caller, isImport ? Map.of("items", List.of(campaign)) : campaign);
        Response answer =
                (isImport ? request.queryParam("dryRun", true) : request).request(call.method(), address(call, null));
        boolean created = !isImport
                || answer.statusCode() == 200 && answer.path("created").equals(1);
        return created ? reply(answer) : Word.Reply.REFUSED;
    }

    private static Word.Reply reply(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        return Word.Reply.of(answer.statusCode());
    }

    private static RequestSpecification request(Call call, String caller, Map<String, Object> body) {
        RequestSpecification request = caller.equals("anonymous") ? RestAssured.given() : Api.as(caller);
        request.header("If-Match", "\"outdated\"");
        List<String> types = new ArrayList<>();
        call.operation().at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        types.stream()
                .filter(type -> type.endsWith("json"))
                .findFirst()
                .ifPresent(type -> request.contentType(type).body(body));
        return request;
    }

    private static String address(Call call, String id) {
        return Arrays.stream(call.template().split("/"))
                .map(segment -> !segment.startsWith("{")
                        ? segment
                        : segment.equals("{milestoneCode}")
                                ? "launch"
                                : id == null ? UUID.randomUUID().toString() : id)
                .collect(Collectors.joining("/"));
    }
}
