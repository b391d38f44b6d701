package be.eenstem.identity;

import static be.eenstem.Calls.anonymous;
import static be.eenstem.Calls.problem;
import static org.hamcrest.Matchers.is;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A login service that does not answer: what is known keeps working, and nobody is told that a token is wrong. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(IssuerProfile.class)
class IssuerAwayTest {

    private TestIssuer issuer;

    @BeforeEach
    void beKnown() {
        issuer = IssuerProfile.issuer();
        letsIn(coordinator().request());
    }

    @AfterEach
    void comeBack() {
        IssuerProfile.issuer();
    }

    private TestToken coordinator() {
        return issuer.token().roles("coordinator");
    }

    @Test
    void knownKeysKeepCheckingTokens() {
        issuer.stop();
        letsIn(coordinator().request());
        coordinator()
                .inSeconds("exp", -1)
                .request()
                .get("/v1/me")
                .then()
                .spec(problem(401, "belgif:expiredAccessToken"));
        anonymous().get("/v1/organizations").then().statusCode(200);
        anonymous().get("/health").then().statusCode(200);
    }

    @Test
    void anOpaqueTokenHasToWait() {
        String token = coordinator().opaque();
        issuer.stop();
        hasToWait(TestToken.request(token));
        issuer.start();
        letsIn(TestToken.request(token));
    }

    @Test
    void aNewKeyIsLearnt() {
        issuer.rotate();
        soonLetsIn(coordinator());
    }

    @Test
    void aTokenWithANewKeyHasToWait() {
        issuer.rotate();
        issuer.stop();
        for (int i = 0; i < 3; i++) {
            hasToWait(coordinator().request());
        }
        issuer.start();
        soonLetsIn(coordinator());
    }

    @Test
    void anIssuerThatFailsOrIsSilentIsAwayToo() {
        String token = coordinator().opaque();
        for (TestIssuer.Mood mood : new TestIssuer.Mood[] {TestIssuer.Mood.FAILING, TestIssuer.Mood.SILENT}) {
            issuer.be(mood);
            hasToWait(TestToken.request(token));
            letsIn(coordinator().request());
        }
        issuer.be(TestIssuer.Mood.WELL);
        letsIn(TestToken.request(token));
    }

    private static void letsIn(RequestSpecification request) {
        request.get("/v1/me").then().statusCode(200);
    }

    private static void hasToWait(RequestSpecification request) {
        for (String path : new String[] {"/v1/me", "/v1/organizations"}) {
            request.get(path)
                    .then()
                    .spec(problem(503, "belgif:serviceUnavailable"))
                    .header("Retry-After", is("5"));
        }
    }

    /** Keys are asked for at most every five seconds. */
    private static void soonLetsIn(TestToken token) {
        String signed = token.signed();
        for (int i = 0; i < 20 && TestToken.request(signed).get("/v1/me").statusCode() != 200; i++) {
            pause();
        }
        letsIn(TestToken.request(signed));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
