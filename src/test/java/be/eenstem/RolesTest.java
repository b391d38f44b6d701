package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Walks the whole table of roles and operations, {@code roles.csv}: who is let in and who is refused. The requests name
 * things that are not there and send empty bodies, so that they change nothing.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolesTest {

    private static final Path TABLE = Path.of("src/test/resources/roles.csv");
    private static final List<String> CALLERS =
            List.of("anonymous", "operator", "partner-unizo", "officer-unizo", "college", "coordinator", "admin");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    @Test
    void everyRoleIsLetInWhereTheTableSaysSoAndNowhereElse() throws IOException {
        Map<String, String> table = table();
        Map<String, String> walked = walk();
        List<String> faults = new ArrayList<>();
        walked.forEach((operation, row) -> {
            if (!table.containsKey(operation)) {
                faults.add("%s is missing in %s. It now behaves as: %s".formatted(operation, TABLE, row));
            } else if (!table.get(operation).equals(row)) {
                faults.add("%s behaves as %s, but the table says %s".formatted(operation, row, table.get(operation)));
            }
        });
        table.keySet().stream()
                .filter(operation -> !walked.containsKey(operation))
                .forEach(gone -> faults.add(gone + " is in " + TABLE + " but not in the API document"));
        assertThat(faults)
                .as("operation, then for %s: yes where let in", CALLERS)
                .isEmpty();
    }

    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(row -> row.replace(" ", ""))
                .collect(Collectors.toMap(row -> row.substring(0, row.indexOf(',')), row -> row));
    }

    private static Map<String, String> walk() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(RestAssured.get("/doc/openapi.json").asByteArray());
        Map<String, String> rows = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> {
                            String id = method.getValue().get("operationId").asText();
                            rows.put(id, row(id, method.getKey(), address(path.getKey()), method.getValue()));
                        }));
        return rows;
    }

    private static String row(String id, String method, String address, JsonNode operation) {
        List<String> cells = new ArrayList<>(List.of(id));
        for (String caller : CALLERS) {
            RequestSpecification request = caller.equals("anonymous") ? RestAssured.given() : Api.as(caller);
            operation.at("/requestBody/content").fieldNames().forEachRemaining(type -> body(request, type));
            Response answer = request.request(method, address);
            assertThat(answer.statusCode()).as("%s by %s", id, caller).isLessThan(500);
            cells.add(REFUSED.contains(answer.statusCode()) ? "-" : "yes");
        }
        return String.join(",", cells);
    }

    private static void body(RequestSpecification request, String mediaType) {
        request.contentType(mediaType).body(mediaType.endsWith("json") ? "{}" : "");
    }

    private static String address(String template) {
        return Arrays.stream(template.split("/"))
                .map(segment -> segment.startsWith("{") ? UUID.randomUUID().toString() : segment)
                .collect(Collectors.joining("/"));
    }
}
