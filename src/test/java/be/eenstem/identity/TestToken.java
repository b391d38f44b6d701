package be.eenstem.identity;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An access token in the making: good unless a test makes it otherwise. */
public final class TestToken {

    private static final long LIFE_SECONDS = 300;

    private final TestIssuer issuer;
    private final JsonObject claims = new JsonObject();

    TestToken(TestIssuer issuer) {
        long now = Instant.now().getEpochSecond();
        this.issuer = issuer;
        with("iss", issuer.url())
                .with("aud", "eenstem")
                .with("sub", "person-1")
                .with("preferred_username", "an.peeters");
        with("iat", now).with("exp", now + LIFE_SECONDS);
    }

    /** A claim; null leaves it out. */
    public TestToken with(String claim, Object value) {
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return this;
    }

    /** Roles as {@code officer:OVO000001}. */
    public TestToken roles(String... roles) {
        return with("eenstem_rol_3d", List.of(roles));
    }

    TestToken inSeconds(String claim, long seconds) {
        return with(claim, Instant.now().getEpochSecond() + seconds);
    }

    /** A request with it, signed. */
    public RequestSpecification request() {
        return request(signed());
    }

    /** A request with any token. */
    static RequestSpecification request(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    String signed() {
        return signed(issuer.key());
    }

    String signed(TestKey key) {
        return signed(
                key.id(), AlgorithmIdentifiers.RSA_USING_SHA256, key.pair().getPrivate());
    }

    /** Signed with the public key as if it were a shared secret. */
    String signedWithThePublicKey() {
        TestKey key = issuer.key();
        return signed(
                key.id(),
                AlgorithmIdentifiers.HMAC_SHA256,
                new SecretKeySpec(key.pair().getPublic().getEncoded(), "HmacSHA256"));
    }

    private String signed(String keyId, String algorithm, Key key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.encode());
        signature.setKeyIdHeaderValue(keyId);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned(String keyId) {
        JsonObject header =
                new JsonObject().put("alg", "none").put("typ", "JWT").put("kid", keyId);
        return base64(header) + "." + base64(claims) + ".";
    }

    /** A token that says nothing; its issuer tells the same when asked. */
    String opaque() {
        String token = UUID.randomUUID().toString();
        issuer.tell(token, claims.copy().put("active", true));
        return token;
    }

    private static String base64(JsonObject json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }
}
