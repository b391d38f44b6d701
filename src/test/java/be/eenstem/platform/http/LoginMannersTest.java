package be.eenstem.platform.http;

import static be.eenstem.Api.as;
import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.organization;
import static be.eenstem.Calls.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.RawHttp;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not come in is told so, and how to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LoginMannersTest {

    @Test
    void withoutLoginAChangeAsksForOne() {
        post(anonymous(), "{")
                .then()
                .spec(problem(401, "belgif:noAccessToken"))
                .header("WWW-Authenticate", startsWith("Basic realm="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator:wrong",
                "nobody:nobody",
                "officer-nope:officer-nope",
                "officer:officer",
                ":",
                "x",
                "officer-a\u0000b:officer-a\u0000b",
                "coordinator:"
            })
    void wrongCredentialsFailOnPublicAndOnProtectedResources(String credentials) {
        String header = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        refusesLogin(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "Basic", "Basic %%%", "Bearer abc", "Digest username=\"x\"", "basic:x"})
    void aLoginThatNobodyUnderstandsFails(String header) {
        refusesLogin(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example:8080",
                "127.evil.example",
                "192.168.0.1:8080"
            })
    void aPageThatPointsItsOwnNameAtThisMachineCannotLogIn(String host) throws IOException {
        for (String request : new String[] {"GET /v1/organizations", "DELETE /v1/organizations/nope", "GET /health"}) {
            RawHttp.Answer answer = RawHttp.sendWhole(loggedIn(request, host), new byte[0]);
            assertThat(answer.status()).as(request).isEqualTo(401);
            assertThat(answer.isProblem()).isTrue();
            assertThat(answer.body()).contains("belgif:invalidAccessToken", "127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:1", "127.0.0.1:8080", "127.0.0.2", "[::1]", "[::1]:8080"})
    void demoAccountsServeThisMachineByItsOwnNames(String host) throws IOException {
        RawHttp.Answer answer = RawHttp.sendWhole(loggedIn("GET /v1/organizations", host), new byte[0]);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aRoleThatMayNotIsToldSoBeforeItsBodyIsLookedAt() {
        post(as("operator"), "{").then().spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void aLoginIsCheckedOnceAndServesEveryResource() {
        post(as("admin"), organization(newCode())).then().statusCode(201);
        as("college").get("/v1/organizations").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl                   | nl | Dit adres bestaat niet.",
                "fr                   | fr | Cette adresse n'existe pas.",
                "fr-BE, en;q=0.5      | fr | Cette adresse n'existe pas.",
                "de, en;q=0.3         | en | This address does not exist.",
                "de                   | nl | Dit adres bestaat niet.",
                "*                    | nl | Dit adres bestaat niet.",
                ";;;                  | nl | Dit adres bestaat niet.",
                "en;q=0, fr;q=0.1     | fr | Cette adresse n'existe pas."
            })
    void aProblemIsToldInTheLanguageOfTheCaller(String accepted, String language, String sentence) {
        anonymous()
                .header("Accept-Language", accepted)
                .get("/v1/nope")
                .then()
                .spec(problem(404, "belgif:resourceNotFound"))
                .header("Content-Language", language)
                .body("detail", is(sentence))
                .body("title", is("Resource Not Found"));
    }

    @Test
    void withoutALanguageDutchIsSpoken() {
        anonymous().get("/nope").then().header("Content-Language", "nl");
    }

    private static String loggedIn(String request, String host) {
        return request + " HTTP/1.1\r\nHost: " + host
                + "\r\nAuthorization: Basic Y29vcmRpbmF0b3I6Y29vcmRpbmF0b3I=\r\nConnection: close\r\n\r\n";
    }

    private static void refusesLogin(String header) {
        for (String path : new String[] {"/v1/organizations", "/v1/organizations/nope", "/health"}) {
            anonymous()
                    .header("Authorization", header)
                    .get(path)
                    .then()
                    .spec(problem(401, "belgif:invalidAccessToken"))
                    .header("WWW-Authenticate", startsWith("Basic realm="));
        }
        post(anonymous().header("Authorization", header), "{}")
                .then()
                .spec(problem(401, "belgif:invalidAccessToken"))
                .header("WWW-Authenticate", startsWith("Basic realm="));
    }

    private static io.restassured.response.Response post(RequestSpecification request, String body) {
        return request.contentType("application/json").body(body).post("/v1/organizations");
    }
}
