package be.eenstem.platform.http;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.coordinator;
import static be.eenstem.Calls.createOrganization;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import be.eenstem.TestDatabase;
import be.eenstem.platform.input.MergePatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConditionalRequestTest {

    private final String code = newCode();
    private final String path = "/v1/organizations/" + code;
    private String etag;

    @BeforeEach
    void create() {
        etag = createOrganization(code);
    }

    @Test
    void anItemThatTheCallerHasIsNotSentAgain() {
        coordinator().get(path).then().statusCode(200).header("ETag", etag);
        for (String known : new String[] {etag, "W/" + etag, "\"other\", " + etag, "*"}) {
            coordinator()
                    .header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(is(emptyString()));
        }
        anonymous().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void whoLogsInGetsWhatOnlyTheyMaySee() {
        change(etag, "{\"contacts\": [{\"name\": \"An\"}]}").statusCode(200);
        String known = anonymous().get(path).header("ETag");
        anonymous().header("If-None-Match", known).get(path).then().statusCode(304);
        coordinator()
                .header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(known))
                .body("contacts.name", contains("An"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/organizations", "/v1/campaigns", "/v1/refData"})
    void aCacheIsToldThatTheAnswerDependsOnTheLogin(String address) {
        String tag = anonymous()
                .get(address)
                .then()
                .header("Vary", containsString("Authorization"))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("Vary", containsString("Authorization"));
        anonymous().get(address + "/nope").then().statusCode(404).header("Vary", containsString("Authorization"));
    }

    @Test
    void aPageIsTaggedByWhatItShows() {
        String page = "/v1/organizations?q=" + code;
        String tag = anonymous().get(page).header("ETag");
        anonymous()
                .header("If-None-Match", tag)
                .get(page)
                .then()
                .statusCode(304)
                .body(is(emptyString()));
        change(etag, "{\"name\": \"Other\"}").statusCode(200);
        anonymous()
                .header("If-None-Match", tag)
                .get(page)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() {
        change(null, "{\"name\": \"A\"}").spec(problem(428, "eenstem:preconditionRequired"));
        String second = change(etag, "{\"name\": \"A\"}")
                .statusCode(200)
                .header("ETag", not(etag))
                .extract()
                .header("ETag");
        change(etag, "{\"name\": \"B\"}").spec(problem(412, "eenstem:staleRepresentation"));
        change("\"x\", " + second, "{\"name\": \"B\"}").statusCode(200).body("name", is("B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "%s-", "garbage", "\"\"", ",", "W/\"\""})
    void aTagThatIsNotTheStrongCurrentOneDoesNotMatch(String pattern) {
        change(pattern.formatted(etag), "{\"name\": \"A\"}").spec(problem(412, "eenstem:staleRepresentation"));
    }

    @Test
    void aStarMatchesWhateverIsThere() {
        change("*", "{\"name\": \"A\"}").statusCode(200);
        coordinator().header("If-Match", "*").delete(path).then().statusCode(204);
        coordinator().header("If-Match", "*").delete(path).then().spec(problem(404, "belgif:resourceNotFound"));
    }

    @Test
    void aDeletionNamesTheVersionToo() {
        coordinator().delete(path).then().spec(problem(428, "eenstem:preconditionRequired"));
        coordinator().header("If-Match", "\"x\"").delete(path).then().spec(problem(412, "eenstem:staleRepresentation"));
        coordinator().header("If-Match", etag).delete(path).then().statusCode(204);
    }

    private ValidatableResponse change(String ifMatch, String patch) {
        var request = coordinator().contentType(MergePatch.MEDIA_TYPE).body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(path)
                .then();
    }
}
