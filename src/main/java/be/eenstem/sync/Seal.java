package be.eenstem.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what readers keep for us, so that they can neither make it nor read it: numbers would tell of changes that they may not
 * see. The same content is always closed the same way (a synthetic initialization vector), so nothing tells by being another.
 */
final class Seal {

    private static final int VECTOR = 16;

    private final SecretKeySpec signing;
    private final SecretKeySpec hiding;

    Seal(byte[] secret) {
        SecretKeySpec whole = new SecretKeySpec(secret, "HmacSHA256");
        signing = new SecretKeySpec(hash(whole, "sign".getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
        hiding = new SecretKeySpec(hash(whole, "hide".getBytes(StandardCharsets.UTF_8)), "AES");
    }

    String close(byte[] content) {
        byte[] vector = Arrays.copyOf(hash(signing, content), VECTOR);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, vector, content);
        byte[] closed = Arrays.copyOf(vector, VECTOR + hidden.length);
        System.arraycopy(hidden, 0, closed, VECTOR, hidden.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
    }

    /** Empty for what was not closed here. */
    Optional<byte[]> open(String text) {
        byte[] closed;
        try {
            closed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (closed.length <= VECTOR) {
            return Optional.empty();
        }
        byte[] vector = Arrays.copyOf(closed, VECTOR);
        byte[] content = crypt(Cipher.DECRYPT_MODE, vector, Arrays.copyOfRange(closed, VECTOR, closed.length));
        boolean ours = MessageDigest.isEqual(vector, Arrays.copyOf(hash(signing, content), VECTOR));
        return ours ? Optional.of(content) : Optional.empty();
    }

    private byte[] crypt(int mode, byte[] vector, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, hiding, new IvParameterSpec(vector));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
