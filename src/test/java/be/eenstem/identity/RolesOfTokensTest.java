package be.eenstem.identity;

import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which roles, at which organizations, the claims of a token give. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(IssuerProfile.class)
class RolesOfTokensTest {

    private static final String HEADER = "Eenstem-Organization";

    private final String one = newCode();
    private final String two = newCode();
    private final String ovo = "OVO%06d".formatted(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    private TestIssuer issuer;

    @BeforeEach
    void registerOrganizations() {
        issuer = IssuerProfile.issuer();
        register(one, ovo);
        register(two, "0" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
    }

    private void register(String code, String identifier) {
        issuer.token()
                .roles("coordinator")
                .request()
                .contentType(ContentType.JSON)
                .body("""
                {"code": "%s", "name": "Test", "kind": "government", "type": "agency", "level": "flemish",
                 "identifiers": ["%s"]}""".formatted(code, identifier))
                .post("/v1/organizations")
                .then()
                .statusCode(201);
    }

    static List<Function<TestToken, TestToken>> claimsThatAreNotOurs() {
        return List.of(
                token -> token,
                token -> token.with("groups", List.of("coordinator", "admin")),
                token -> token.with("scope", "coordinator admin").with("scp", List.of("coordinator")),
                token -> token.with("realm_access", Map.of("roles", List.of("coordinator"))),
                token -> token.with("resource_access", Map.of("eenstem", Map.of("roles", List.of("coordinator")))),
                token -> token.with("roles", List.of("coordinator")),
                token -> token.with("eenstem_rol_3d", Map.of("coordinator", "coordinator")),
                token -> token.with("eenstem_rol_3d", List.of(1, List.of("coordinator"), Map.of())),
                token -> token.roles("lezer:OVO000001", "Coordinator", "coordinator-x", ":", "", "x:coordinator"));
    }

    @ParameterizedTest
    @MethodSource("claimsThatAreNotOurs")
    void onlyTheConfiguredClaimGivesRoles(Function<TestToken, TestToken> claims) {
        for (String path : List.of("/v1/me", "/v1/organizations", "/v1/conflicts")) {
            claims.apply(issuer.token())
                    .request()
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .spec(problem(403, "belgif:missingPermission"))
                    .body("detail", is("This login gives you no role in Eenstem."));
        }
        TestToken.request(claims.apply(issuer.token()).opaque())
                .get("/v1/me")
                .then()
                .spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void anOrganizationIsKnownByItsCodeOrAnIdentifier() {
        for (String name : List.of(one, ovo)) {
            issuer.token()
                    .roles("officer:" + name)
                    .request()
                    .get("/v1/me")
                    .then()
                    .statusCode(200)
                    .body("organization", is(one))
                    .body("roles", contains("officer"))
                    .body("organizations.code", contains(one));
        }
    }

    @Test
    void aRoleWithoutAnOrganizationHoldsAtThatOfTheAccount() {
        issuer.token()
                .with("vo_orgcode", ovo)
                .roles("officer")
                .request()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organization", is(one));
        issuer.token().roles("officer").request().get("/v1/me").then().spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void aCoordinatorNeedsNoOrganization() {
        issuer.token()
                .roles("coordinator")
                .with("vo_orgcode", "OVO000000")
                .request()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("coordinator"))
                .body("organization", nullValue())
                .body("organizations", empty());
    }

    @Test
    void anOrganizationThatWasRemovedLetsNobodyIn() {
        TestToken officer = issuer.token().roles("officer:" + ovo, "coordinator:OVO000000");
        officer.request().get("/v1/me").then().statusCode(200);
        TestToken coordinator = issuer.token().roles("coordinator");
        String etag = coordinator.request().get("/v1/organizations/" + one).header("ETag");
        coordinator
                .request()
                .header("If-Match", etag)
                .delete("/v1/organizations/" + one)
                .then()
                .statusCode(204);
        for (String path : List.of("/v1/me", "/v1/organizations", "/v1/conflicts")) {
            officer.request()
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .spec(problem(403, "belgif:missingPermission"))
                    .body("detail", containsString("is registered here"));
        }
    }

    @Test
    void oneOfSeveralOrganizationsIsChosen() {
        TestToken both = issuer.token().roles("officer:" + one, "partner:" + two, "operator");
        for (String name : List.of(one, ovo)) {
            both.request()
                    .header(HEADER, name)
                    .get("/v1/me")
                    .then()
                    .statusCode(200)
                    .body("organization", is(one))
                    .body("roles", contains("officer", "operator"));
        }
        TokenCampaigns campaigns = new TokenCampaigns(issuer);
        campaigns.create(both.request().header(HEADER, one), one).then().statusCode(201);
        campaigns.create(both.request().header(HEADER, one), two).then().statusCode(403);
        campaigns.create(both.request().header(HEADER, two), two).then().statusCode(403);
    }

    @Test
    void rolesAddToWhatIsSeen() {
        String draft = new TokenCampaigns(issuer)
                .create(issuer.token().roles("officer:" + one).request(), one)
                .header("Location");
        for (String other : List.of("college", "coordinator", "operator", "admin")) {
            TestToken both = issuer.token().roles("officer:" + one, other);
            both.request().get(draft).then().statusCode(200);
            for (String list : List.of("/v1/campaigns?lead=" + one, draft + "/history")) {
                both.request().get(list).then().statusCode(200).body("items.size()", is(1));
            }
        }
    }

    @Test
    void withoutAChoiceOneIsToldWhatThereIsToChoose() {
        TestToken both = issuer.token().roles("officer:" + one, "partner:" + two);
        for (String path : List.of("/v1/organizations", "/v1/conflicts")) {
            both.request()
                    .get(path)
                    .then()
                    .spec(problem(400, "belgif:badRequest"))
                    .body("issues.in", contains("header"))
                    .body("issues.name", contains(HEADER))
                    .body("issues[0].detail", containsString(one))
                    .body("issues[0].detail", containsString(two));
        }
        both.request()
                .header(HEADER, one)
                .header(HEADER, two)
                .get("/v1/organizations")
                .then()
                .statusCode(400);
        both.request().header(HEADER, " ").get("/v1/organizations").then().statusCode(400);
        both.request()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organization", nullValue())
                .body("roles", empty())
                .body("organizations.size()", is(2));
    }

    @Test
    void anotherOrganizationCannotBeChosen() {
        for (String name : List.of(two, "unizo", "nope", "OVO000000", "é\"")) {
            issuer.token()
                    .roles("officer:" + one)
                    .request()
                    .header(HEADER, name)
                    .get("/v1/organizations")
                    .then()
                    .spec(problem(403, "belgif:missingPermission"));
        }
        issuer.token()
                .roles("coordinator")
                .request()
                .header(HEADER, one)
                .get("/v1/me")
                .then()
                .spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void aMachineIsNamedAfterItsClient() {
        issuer.token()
                .with("preferred_username", null)
                .with("client_id", "sync-machine")
                .roles("officer:" + one)
                .request()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", is("sync-machine"));
    }
}
