package be.eenstem.campaign;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The text of a sheet. Bytes that are no text do not end the reading, so that the cell they stand in can be named. */
final class ImportText {

    /** The key of the sentence about a cell that holds such bytes. */
    static final String UNREADABLE = "schema.importEncoding";

    private static final Set<String> CHARSETS = Set.of(
            "utf-8", "utf8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "utf-16", "utf-16le", "utf-16be");
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    /** Stands for bytes that are no text; Unicode keeps it from ever being a character. */
    private static final String NO_TEXT = "\uFFFE";

    private ImportText() {}

    static BufferedReader open(File file, MediaType type) throws IOException {
        Charset charset = charset(type);
        BufferedReader text = new BufferedReader(new InputStreamReader(
                new FileInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(NO_TEXT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    static boolean isReadable(String cell) {
        return !cell.contains(NO_TEXT);
    }

    /** A cell as it can be shown. */
    static String shown(String cell) {
        return cell.replace(NO_TEXT, "\uFFFD");
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name());
        if (!CHARSETS.contains(name.toLowerCase(Locale.ROOT))) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "problem.importCharset", name);
        }
        return Charset.forName(name);
    }
}
