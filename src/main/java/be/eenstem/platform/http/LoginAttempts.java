package be.eenstem.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Wrong credentials, counted by source, and those that were right lately, which a source keeps using whatever else comes from it.
 * No account is ever locked: who guesses at it from elsewhere does not keep its owner out.
 */
final class LoginAttempts {

    /** So many sources, and so many right credentials, are remembered: a few megabytes. */
    static final int MOST = 10_000;

    private final int limit;
    private final Recent<String, SlidingMinute> wrong = new Recent<>(MOST, SlidingMinute::new);
    private final Recent<ByteBuffer, Boolean> right = new Recent<>(MOST, () -> true);

    /** @param limit how many wrong ones a source may send in a minute */
    LoginAttempts(int limit) {
        this.limit = limit;
    }

    /** Credentials as a source sent them; of what they are only a hash is kept. */
    record Attempt(String source, ByteBuffer hash) {

        static Attempt of(String source, String credentials) {
            byte[] whole = (source + "\n" + credentials).getBytes(StandardCharsets.UTF_8);
            return new Attempt(source, ByteBuffer.wrap(sha256(whole)));
        }
    }

    /** In how many seconds they may be looked at; 0 for now. */
    long secondsToWait(Attempt attempt, long now) {
        SlidingMinute minute = wrong.find(attempt.source());
        if (minute == null || right.find(attempt.hash()) != null) {
            return 0;
        }
        return minute.secondsToWait(limit, now);
    }

    /** Whether the source has reached the limit by it. */
    boolean wasWrong(Attempt attempt, long now) {
        right.forget(attempt.hash());
        return wrong.of(attempt.source()).add(now) == limit;
    }

    void wasRight(Attempt attempt) {
        right.of(attempt.hash());
    }

    /** How many sources and credentials are remembered. */
    int size() {
        return wrong.size() + right.size();
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
