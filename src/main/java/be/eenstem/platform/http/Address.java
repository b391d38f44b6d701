package be.eenstem.platform.http;

import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The one way of writing the address of a resource; what a lenient server would guess at is refused. */
final class Address {

    private static final int LONGEST = 8192;
    private static final Pattern SLOPPY = Pattern.compile("/(v\\d+|health)(/.*)?/|.*(//|;|/\\.{1,2}(/|$)).*");

    private Address() {}

    /** @param uri as the request line has it; {@code path} is a part of it */
    static void check(String uri, String path) {
        if (uri.length() > LONGEST) {
            throw ProblemException.of(ProblemType.URI_TOO_LONG);
        }
        if (isPlain(uri)) {
            return;
        }
        checkGrammar(uri);
        decoded(uri);
        if (SLOPPY.matcher(path).matches() || !Scalars.isClean(decoded(path))) {
            throw ProblemException.of(ProblemType.RESOURCE_NOT_FOUND);
        }
    }

    /** As nearly all are: names with one slash between them, of characters that mean nothing else. */
    private static boolean isPlain(String uri) {
        char before = 0;
        for (int i = 0; i < uri.length(); i++) {
            char character = uri.charAt(i);
            boolean slash = character == '/';
            if (slash ? before == '/' : !isOfName(character) || before == '/' && character == '.') {
                return false;
            }
            before = character;
        }
        return before != '/';
    }

    private static boolean isOfName(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_'
                || character == '.';
    }

    private static void checkGrammar(String uri) {
        try {
            new URI(uri);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (character == '%') {
                bytes.write(octet(raw, i + 1));
                i += 2;
            } else if (character > ' ' && character <= '~') {
                bytes.write(character);
            } else {
                throw malformed();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static int octet(String raw, int start) {
        int high = start + 1 < raw.length() ? Character.digit(raw.charAt(start), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(raw.charAt(start + 1), 16);
        if (low < 0) {
            throw malformed();
        }
        return high * 16 + low;
    }

    private static ProblemException malformed() {
        return ProblemException.of(ProblemType.BAD_REQUEST, "problem.malformedAddress");
    }
}
