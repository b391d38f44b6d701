package be.eenstem.identity;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.newCode;
import static be.eenstem.Calls.organization;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import be.eenstem.Api;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens of a login service let somebody in, signed ones and opaque ones. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(IssuerProfile.class)
class TokenTest {

    private final String own = newCode();
    private final String other = newCode();
    private static final List<String> PATHS =
            List.of("/v1/organizations", "/v1/me", "/v1/organizations/nope", "/health");

    private TestIssuer issuer;

    @BeforeEach
    void registerOrganizations() {
        issuer = IssuerProfile.issuer();
        register(own);
        register(other);
    }

    private void register(String code) {
        issuer.token()
                .roles("coordinator")
                .request()
                .contentType(ContentType.JSON)
                .body(organization(code))
                .post("/v1/organizations");
    }

    private TestToken officer() {
        return issuer.token().roles("officer:" + own);
    }

    @Test
    void aSignedTokenLetsAnOfficerIn() {
        TokenCampaigns campaigns = new TokenCampaigns(issuer);
        officer().request().get("/v1/me").then().statusCode(200).body("name", is("an.peeters"));
        campaigns.create(officer().request(), own).then().statusCode(201);
        campaigns.create(officer().request(), other).then().spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void anOpaqueTokenLetsAnOfficerInToo() {
        TokenCampaigns campaigns = new TokenCampaigns(issuer);
        TestToken.request(officer().opaque())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organization", is(own))
                .body("roles", contains("officer"));
        campaigns.create(TestToken.request(officer().opaque()), own).then().statusCode(201);
        campaigns
                .create(TestToken.request(officer().opaque()), other)
                .then()
                .spec(problem(403, "belgif:missingPermission"));
    }

    @Test
    void anExpiredTokenIsToldApart() {
        String expired = officer().inSeconds("exp", -1).signed();
        for (String path : PATHS) {
            TestToken.request(expired).get(path).then().spec(problem(401, "belgif:expiredAccessToken"));
        }
        TestToken.request(officer().inSeconds("exp", -2).opaque())
                .get("/v1/me")
                .then()
                .spec(problem(401, "belgif:expiredAccessToken"))
                .header("WWW-Authenticate", is("Bearer realm=\"Eenstem\", error=\"invalid_token\""));
    }

    static Stream<UnaryOperator<TestToken>> otherTokens() {
        return Stream.of(
                token -> token.with("aud", "another-service"),
                token -> token.with("aud", null),
                token -> token.with("iss", "https://elsewhere.example"),
                token -> token.with("iss", null),
                token -> token.with("exp", null),
                token -> token.with("sub", null),
                token -> token.with("sub", 5),
                token -> token.inSeconds("nbf", 60),
                token -> token.with("typ", "ID"),
                token -> token.with("typ", "Refresh"),
                token -> token.with("typ", 5)
                        .with("preferred_username", List.of())
                        .with("sub", List.of()),
                token -> token.with("at_hash", "x"));
    }

    @ParameterizedTest
    @MethodSource("otherTokens")
    void aTokenThatIsNotForThisServiceIsRefused(UnaryOperator<TestToken> otherwise) {
        refused(otherwise.apply(officer()).signed());
    }

    @Test
    void anAnswerAboutATokenForAnotherServiceIsRefused() {
        refused(officer().with("aud", "another-service").opaque());
        refused(officer().with("aud", null).opaque());
        refused(officer().with("iss", "https://elsewhere.example").opaque());
        refused(officer().with("sub", null).opaque());
        refused(officer().with("active", false).opaque() + "x");
    }

    @Test
    void aSignatureOfSomebodyElseIsRefused() {
        TestKey stranger = new TestKey("stranger");
        refused(officer().signed(stranger));
        refused(officer().signed(new TestKey(issuer.key().id(), stranger.pair())));
        String good = officer().signed();
        refused(good.substring(0, good.lastIndexOf('.') + 1) + "AAAA");
    }

    @Test
    void aTokenCannotChooseHowItIsChecked() {
        refused(officer().unsigned(issuer.key().id()));
        refused(officer().unsigned(null));
        refused(officer().signedWithThePublicKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "..", "...", "a", "a.b", "a.b.c", "a..c", "=", "a b", "a,b", "e30.e30.e30", "e30.bnVsbA.e30"
            })
    void whatIsNoTokenIsRefused(String garbage) {
        refused(garbage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "bearer", "Token abc", "garbage"})
    void aHeaderWithoutATokenIsRefused(String header) {
        for (String path : PATHS) {
            anonymous()
                    .header("Authorization", header)
                    .get(path)
                    .then()
                    .spec(problem(401, "belgif:invalidAccessToken"));
        }
    }

    @Test
    void demoAccountsAreGone() {
        for (String path : PATHS) {
            Api.as("coordinator")
                    .get(path)
                    .then()
                    .spec(problem(401, "belgif:invalidAccessToken"))
                    .header("WWW-Authenticate", startsWith("Bearer "));
        }
    }

    @Test
    void withoutATokenOneIsAskedForOne() {
        anonymous()
                .get("/v1/me")
                .then()
                .spec(problem(401, "belgif:noAccessToken"))
                .header("WWW-Authenticate", is("Bearer realm=\"Eenstem\""));
        anonymous().get("/v1/organizations").then().statusCode(200);
    }

    private static void refused(String token) {
        for (String path : PATHS) {
            TestToken.request(token)
                    .get(path)
                    .then()
                    .spec(problem(401, "belgif:invalidAccessToken"))
                    .header("WWW-Authenticate", is("Bearer realm=\"Eenstem\", error=\"invalid_token\""));
        }
    }
}
