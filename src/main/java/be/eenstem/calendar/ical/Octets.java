package be.eenstem.calendar.ical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The octets of a line, of which only so many are kept. */
final class Octets {

    static final int MOST = 64 * 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FIRST_SIZE = 256;
    private static final char REPLACED = '\uFFFD';

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private boolean cut;

    void clear() {
        length = 0;
        cut = false;
    }

    void add(int octet) {
        if (length == MOST) {
            cut = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST, 2 * length));
        }
        bytes[length++] = (byte) octet;
    }

    void addAll(Octets others, int from) {
        for (int place = from; place < others.length; place++) {
            add(others.bytes[place]);
        }
        cut |= others.cut;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isCut() {
        return cut;
    }

    boolean isContinuation() {
        return length > 0 && (bytes[0] == ' ' || bytes[0] == '\t');
    }

    /** Whether it begins as a content line does: with a name, and a colon or semicolon. */
    boolean isNamed() {
        int place = 0;
        while (place < length && isNameCharacter(bytes[place])) {
            place++;
        }
        return place > 0 && place < length && (bytes[place] == ':' || bytes[place] == ';');
    }

    void dropMark() {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (marked) {
            System.arraycopy(bytes, 3, bytes, 0, length - 3);
            length -= 3;
        }
    }

    /** Whether it is text in UTF-8, up to where it was cut. */
    boolean isUtf8() {
        if (new String(bytes, 0, length, StandardCharsets.UTF_8).indexOf(REPLACED) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return cut;
        }
    }

    String text(boolean utf8) {
        return new String(bytes, 0, length, utf8 ? StandardCharsets.UTF_8 : WESTERN);
    }

    private static boolean isNameCharacter(byte octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || octet == '-';
    }
}
