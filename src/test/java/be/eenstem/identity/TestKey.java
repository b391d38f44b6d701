package be.eenstem.identity;

import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A key that signs tokens, and what an issuer publishes of it. */
record TestKey(String id, KeyPair pair) {

    private static final int BITS = 2048;

    TestKey(String id) {
        this(id, newPair());
    }

    JsonObject jwk() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return new JsonObject()
                .put("kid", id)
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("n", text(key.getModulus()))
                .put("e", text(key.getPublicExponent()));
    }

    private static String text(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
