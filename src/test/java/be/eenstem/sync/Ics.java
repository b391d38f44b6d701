package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;

/** Reads calendars with a reader that others wrote, and forgives nothing. */
public final class Ics {

    private static final int LONGEST = 75;

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Ics() {}

    /** A calendar without an error and without a warning. */
    public static Calendar parsed(byte[] written) {
        for (String hint : new String[] {
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION
        }) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
            ValidationResult result = calendar.validate(true);
            assertThat(result.getEntries()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(new String(written, StandardCharsets.UTF_8), e);
        }
    }

    /** Each line is at most 75 octets of whole characters, and ends with CRLF. */
    public static void requireFolded(byte[] written) {
        int start = 0;
        for (int place = 0; place < written.length; place++) {
            if (written[place] == '\n') {
                assertThat(written[place - 1]).isEqualTo((byte) '\r');
                assertThat(place - 1 - start).isBetween(1, LONGEST);
                requireWhole(Arrays.copyOfRange(written, start, place - 1));
                start = place + 1;
            } else if (written[place] < ' ' && written[place] >= 0) {
                assertThat(written[place]).isIn((byte) '\r', (byte) '\t');
            }
        }
        assertThat(start).isEqualTo(written.length);
    }

    /** What a text reads like, without what no text has. */
    public static String readable(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\r\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "");
    }

    /** The text of the first property of a name, as the standard says to read it. */
    public static String text(String name, byte[] written) {
        String unfolded = new String(written, StandardCharsets.UTF_8).replace("\r\n ", "");
        Matcher line = Pattern.compile("(?md)^" + name + ":(.*)\r$").matcher(unfolded);
        assertThat(line.find()).isTrue();
        return ESCAPED.matcher(line.group(1))
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(escaped.group(1).equalsIgnoreCase("n") ? "\n" : escaped.group(1)));
    }

    public static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static void requireWhole(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
        } catch (CharacterCodingException e) {
            throw new AssertionError("A character is cut", e);
        }
    }
}
