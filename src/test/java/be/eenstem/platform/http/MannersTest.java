package be.eenstem.platform.http;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.coordinator;
import static be.eenstem.Calls.createOrganization;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.organization;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import be.eenstem.RawHttp;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, methods, media types and query parameters. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MannersTest {

    private static final String ORGANIZATIONS = "/v1/organizations";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/v1", "/v1/nope", "/v2/organizations", "/q/health", "/doc", "/index.html"})
    void anUnknownAddressIsAProblem(String path) {
        anonymous().get(path).then().spec(problem(404, "belgif:resourceNotFound"));
        anonymous()
                .contentType("application/json")
                .body("{")
                .post(path)
                .then()
                .spec(problem(404, "belgif:resourceNotFound"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organizations/",
                "//v1/organizations",
                "/v1//organizations",
                "/v1/organizations;a=b",
                "/v1/./organizations",
                "/v1/networks/../organizations",
                "/v1/organizations/%00",
                "/v1/refData/%01/x",
                "/health/"
            })
    void onlyOneWayOfWritingAnAddressExists(String target) throws Exception {
        RawHttp.Answer answer = RawHttp.get(target);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organizations/%zz",
                "/v1/organizations?q=%",
                "/v1/organizations/%FF",
                "/v1/organizations?q=%ED%A0%80",
                "/v1/organizations?q=a|b",
                "/v1/organizations?q=caf\u00e9",
                "/nope?%C0%80=1"
            })
    void anAddressOutsideItsGrammarIsAProblem(String target) throws Exception {
        RawHttp.Answer answer = RawHttp.get(target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.body()).contains("%XX (UTF-8)");
    }

    @Test
    void aQueryTooLongIsAProblem() throws Exception {
        RawHttp.Answer answer = RawHttp.get(ORGANIZATIONS + "?q=" + "x".repeat(20_000));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0\r\n", "HTTP/1.0\r\nHost: \r\n", "HTTP/1.1\r\nHost: \r\nConnection: close\r\n"})
    void aRequestThatDoesNotSayWhomItCallsIsAProblem(String rest) throws Exception {
        RawHttp.Answer answer = RawHttp.sendWhole("GET " + ORGANIZATIONS + " " + rest + "\r\n", new byte[0]);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(RawHttp.sendWhole("GET /health " + rest + "\r\n", new byte[0])
                        .status())
                .isEqualTo(200);
    }

    @Test
    void headersTooLargeAreAProblem() throws Exception {
        RawHttp.Answer answer =
                RawHttp.send("GET /health HTTP/1.1\r\nX-Much: " + "x".repeat(40_000) + "\r\n", new byte[0]);
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/organizations      | GET, HEAD, OPTIONS, POST",
                "PUT    | /v1/organizations/vdab | DELETE, GET, HEAD, OPTIONS, PATCH",
                "POST   | /v1/refData/sectors    | GET, HEAD, OPTIONS",
                "DELETE | /doc/openapi.json      | GET, HEAD, OPTIONS",
                "POST   | /doc/openapi           | GET, HEAD, OPTIONS",
                "PUT    | /doc/openapi.yaml      | GET, HEAD, OPTIONS",
                "DELETE | /doc/ui                | GET, HEAD, OPTIONS",
                "TRACE  | /health                | GET, HEAD, OPTIONS",
                "BREW   | /health                | GET, HEAD, OPTIONS"
            })
    void aMethodThatIsNotThereTellsWhichAre(String method, String path, String allowed) {
        anonymous()
                .request(method, path)
                .then()
                .spec(problem(405, "eenstem:methodNotAllowed"))
                .header("Allow", allowed);
    }

    @Test
    void optionsTellsTheMethodsOfAnAddress() {
        anonymous().options(ORGANIZATIONS).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
        anonymous().options("/nope").then().spec(problem(404, "belgif:resourceNotFound"));
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        String etag = anonymous().get("/v1/refData/sizes").header("ETag");
        anonymous()
                .head("/v1/refData/sizes")
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body(is(emptyString()));
        anonymous()
                .head("/v1/refData/nope")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body(is(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/*", ";;;"})
    void aFormThatIsNotAtHandIsAProblem(String accept) {
        anonymous().header("Accept", accept).get(ORGANIZATIONS).then().spec(problem(406, "eenstem:notAcceptable"));
    }

    /** What builds its own answer has to name its form: the framework would send a record as its toString. */
    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "text/csv", "garbage"})
    void anItemInAFormThatIsNotAtHandIsAProblem(String accept) {
        anonymous()
                .header("Accept", accept)
                .get(ORGANIZATIONS + "/vdab")
                .then()
                .spec(problem(406, "eenstem:notAcceptable"));
        String code = newCode();
        coordinator()
                .header("Accept", accept)
                .contentType("application/json")
                .body(organization(code))
                .post(ORGANIZATIONS)
                .then()
                .spec(problem(406, "eenstem:notAcceptable"));
        anonymous().get(ORGANIZATIONS + "/" + code).then().statusCode(404);
    }

    @Test
    void aDeletionHasNoFormToAskFor() {
        String code = newCode();
        coordinator()
                .header("Accept", "application/problem+json")
                .header("If-Match", createOrganization(code))
                .delete(ORGANIZATIONS + "/" + code)
                .then()
                .statusCode(204);
    }

    @Test
    void aProblemIsToldWhateverFormIsAskedFor() {
        anonymous()
                .header("Accept", "application/json")
                .get("/v1/organizations/nope")
                .then()
                .spec(problem(404, "belgif:resourceNotFound"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "garbage",
                "*/*",
                "multipart/form-data",
                "application/merge-patch+json",
                "application/vnd.other+json"
            })
    void aBodyInAnotherFormIsAProblem(String type) throws Exception {
        byte[] body = "{\"code\":\"x\"}".getBytes();
        String login = "Authorization: Basic Y29vcmRpbmF0b3I6Y29vcmRpbmF0b3I=\r\n";
        RawHttp.Answer answer = RawHttp.send(
                "POST /v1/organizations HTTP/1.1\r\nContent-Length: " + body.length + "\r\n" + login + "Content-Type: "
                        + type + "\r\n",
                body);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /v1/organizations", "PATCH /v1/organizations/vdab"})
    void aBodyThatDoesNotSayItsFormIsAProblem(String request) throws Exception {
        String login = "Authorization: Basic Y29vcmRpbmF0b3I6Y29vcmRpbmF0b3I=\r\n";
        RawHttp.Answer answer = RawHttp.send(request + " HTTP/1.1\r\nContent-Length: 2\r\n" + login, "{}".getBytes());
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void plainJsonIsNoMergePatch() {
        coordinator()
                .contentType("application/json")
                .body("{}")
                .patch("/v1/organizations/vdab")
                .then()
                .spec(problem(415, "eenstem:unsupportedMediaType"));
    }

    @Test
    void everyFaultOfTheQueryIsToldAtOnce() {
        anonymous()
                .get(ORGANIZATIONS + "?page=0&pageSize=1001&sort=color&size=x&q=%00&q=y")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.in", everyItem(is("query")))
                .body("issues.name", containsInAnyOrder("page", "pageSize", "sort", "size", "q"));
    }

    @Test
    void aParameterWithoutAValueIsRefusedButForASearch() {
        anonymous()
                .get(ORGANIZATIONS + "?page=&sort&kind=&kind=government&q=")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues.name", containsInAnyOrder("page", "sort", "kind"));
        anonymous().get(ORGANIZATIONS + "?q=").then().statusCode(200);
    }

    @Test
    void anUnknownParameterIsRefusedWhereNoneIsTaken() {
        anonymous()
                .get("/v1/organizations/vdab?color=red")
                .then()
                .spec(problem(400, "belgif:badRequest"))
                .body("issues[0].type", is("urn:problem-type:belgif:input-validation:unknownInput"))
                .body("issues[0].name", is("color"));
    }
}
