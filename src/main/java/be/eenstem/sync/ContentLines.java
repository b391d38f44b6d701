package be.eenstem.sync;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of iCalendar: folded at 75 octets without cutting a character, and ended by CRLF.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, content lines</a>
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final int FIRST_SIZE = 1024;
    private static final int LONGEST_CHARACTER = 4;
    private static final int ASCII = 0x80;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int column;

    /** A property whose value is in its form already, as a day. */
    ContentLines line(String name, String value) {
        append(name);
        append(":");
        append(value);
        return end();
    }

    /** A property with a text, which is escaped. */
    ContentLines text(String name, String text) {
        return line(name, Texts.escaped(text));
    }

    /** A property with a list of texts. */
    ContentLines texts(String name, List<String> texts) {
        return line(name, String.join(",", texts.stream().map(Texts::escaped).toList()));
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private ContentLines end() {
        put('\r');
        put('\n');
        column = 0;
        return this;
    }

    private void append(String text) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character < ASCII) {
                fold(1);
                put(character);
                column++;
            } else {
                int whole = text.codePointAt(place);
                appendLong(whole);
                place += Character.charCount(whole) - 1;
            }
        }
    }

    private void appendLong(int character) {
        byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        fold(octets.length);
        for (byte octet : octets) {
            put(octet);
        }
        column += octets.length;
    }

    /** The space that a folded line begins with counts too. */
    private void fold(int octets) {
        if (column + octets > LONGEST) {
            put('\r');
            put('\n');
            put(' ');
            column = 1;
        }
    }

    private void put(int octet) {
        if (length + LONGEST_CHARACTER > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[length++] = (byte) octet;
    }
}
