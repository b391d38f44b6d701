package be.eenstem.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** A fixture as a calendar of others has it. */
record ImportedFixture(Key key, String title, String kind, LocalDate start, LocalDate end, List<String> aspects) {

    private static final int BYTES = 16;

    /** What it is known by in its calendar; the day only where it is one of a series. */
    record Key(String uid, LocalDate recurrence) {}

    /**
     * The same as long as nothing of it changed that counts.
     *
     * @param audience of the calendar, which it takes over
     */
    String fingerprint(String audience) {
        String content = String.join("\n", title, kind, start + "/" + end, String.join(",", aspects), audience);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
