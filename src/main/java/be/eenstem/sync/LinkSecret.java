package be.eenstem.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link one's own: 192 random bits, of which only a hash is kept. Nobody guesses them, so the hash needs no salt. */
final class LinkSecret {

    /** What they can look like. */
    static final String SHAPE = "[A-Za-z0-9_-]{32}";

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    static String random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
