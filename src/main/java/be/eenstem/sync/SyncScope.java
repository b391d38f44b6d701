package be.eenstem.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a reader reads of all changes, by hashes.
 *
 * @param selection which ones it asked for
 * @param view what it may see
 */
record SyncScope(long selection, long view) {

    static SyncScope of(String selection, String view) {
        return new SyncScope(hash(selection), hash(view));
    }

    private static long hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
