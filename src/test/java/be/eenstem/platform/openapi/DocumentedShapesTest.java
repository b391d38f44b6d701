package be.eenstem.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the code says about a value reaches the reader of the document. */
class DocumentedShapesTest {

    private static JsonNode document;

    @BeforeAll
    static void read() throws Exception {
        document = new ObjectMapper().readTree(Path.of("docs", "openapi.json").toFile());
    }

    @Test
    void constraintsOfARequestAreTold() {
        JsonNode request = schema("OrganizationRequest");
        assertThat(texts(request.get("required"))).containsExactlyInAnyOrder("code", "name", "kind", "type", "level");
        assertThat(request.at("/properties/code/maxLength").asInt()).isEqualTo(60);
        assertThat(request.at("/properties/code/pattern").asText())
                .startsWith("^")
                .endsWith("$");
        assertThat(request.at("/properties/sectors/uniqueItems").asBoolean()).isTrue();
        assertThat(request.at("/properties/sectors/maxItems").asInt()).isPositive();
        assertThat(request.at("/properties/sectors/description").asText()).contains("/v1/refData/sectors");
        assertThat(schema("Contact").at("/properties/email/format").asText()).isEqualTo("email");
    }

    @Test
    void daysAndIdsHaveTheirFormats() {
        assertThat(schema("Period").at("/properties/start/format").asText()).isEqualTo("date");
        assertThat(texts(schema("Period").get("required"))).containsExactlyInAnyOrder("start", "end");
        JsonNode id = schema("Campaign").at("/properties/id");
        assertThat(id.get("type").asText()).isEqualTo("string");
        assertThat(id.get("format").asText()).isEqualTo("uuid");
        assertThat(parameter("getCampaign", "campaignId").at("/schema/format").asText())
                .isEqualTo("uuid");
    }

    @Test
    void aPatchTakesAnyPartAndNullForWhatCanGo() {
        JsonNode patch = schema("CampaignPatch");
        assertThat(patch.has("required")).isFalse();
        assertThat(patch.at("/properties/summary/nullable").asBoolean()).isTrue();
        assertThat(patch.at("/properties/audience/nullable").asBoolean()).isTrue();
        assertThat(patch.at("/properties/title").has("nullable")).isFalse();
        assertThat(patch.at("/properties/period/$ref").asText()).endsWith("/PeriodPatch");
        assertThat(schema("PeriodPatch").has("required")).isFalse();
    }

    @Test
    void aPageIsNamedByWhatItHolds() {
        assertThat(schema("OrganizationPage").at("/properties/items/items/$ref").asText())
                .endsWith("/Organization");
        assertThat(texts(schema("OrganizationPage").get("required"))).contains("items", "pageSize", "first");
    }

    @Test
    void parametersOfAFilterAreThereWithThoseItInherits() {
        assertThat(parameter("listOrganizations", "page").at("/schema/type").asText())
                .isEqualTo("integer");
        assertThat(parameter("listOrganizations", "pageSize")
                        .at("/schema/maximum")
                        .asInt())
                .isEqualTo(1000);
        assertThat(parameter("listOrganizations", "sort").get("description").asText())
                .contains("code, kind, level, name");
        assertThat(parameter("listOrganizations", "kind").at("/schema/type").asText())
                .isEqualTo("array");
        assertThat(parameter("listOrganizations", "q").at("/schema/maxLength").asInt())
                .isEqualTo(200);
        assertThat(parameter("listCampaigns", "from").at("/schema/format").asText())
                .isEqualTo("date");
    }

    @Test
    void headersFollowFromTheMethod() {
        assertThat(headers("createOrganization"))
                .containsExactlyInAnyOrder("IdempotencyKey", "ActingFor", "AcceptLanguage");
        assertThat(headers("changeOrganization")).containsExactlyInAnyOrder("IfMatch", "ActingFor", "AcceptLanguage");
        assertThat(headers("replaceConflictPolicy"))
                .containsExactlyInAnyOrder("IfMatch", "ActingFor", "AcceptLanguage");
        assertThat(headers("moveCampaign")).containsExactlyInAnyOrder("OptionalIfMatch", "ActingFor", "AcceptLanguage");
        assertThat(headers("getOrganization")).containsExactlyInAnyOrder("IfNoneMatch", "ActingFor", "AcceptLanguage");
        assertThat(document.at("/components/parameters/IfMatch/required").asBoolean())
                .isTrue();
        JsonNode created = operation("createOrganization").at("/responses/201/headers");
        assertThat(created.has("Location") && created.has("ETag")).isTrue();
    }

    @Test
    void whoMayCallIsTold() {
        assertThat(operation("createOrganization").get("security").toString())
                .isEqualTo("[{\"bearer\":[]},{\"basic\":[]}]");
        assertThat(operation("createOrganization").get("description").asText()).contains("admin, coordinator");
        assertThat(operation("listOrganizations").get("security").toString())
                .isEqualTo("[{\"bearer\":[]},{\"basic\":[]},{}]");
    }

    private static JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private static JsonNode operation(String id) {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(method -> method.getValue().path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static JsonNode parameter(String operation, String name) {
        return StreamSupport.stream(operation(operation).get("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headers(String operation) {
        return StreamSupport.stream(operation(operation).get("parameters").spliterator(), false)
                .filter(parameter -> parameter.has("$ref"))
                .map(parameter -> parameter.get("$ref").asText().replaceAll(".*/", ""))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
