package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which character separates the cells: what Excel's own first line {@code sep=;} says, or else the header row shows. */
final class ImportSeparator {

    private static final List<Character> KNOWN = List.of(',', ';', '\t');
    private static final Pattern EXCEL_LINE = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADER = 8_000;

    private ImportSeparator() {}

    /** Finds the separator; the reader stands before the header row afterwards. */
    static char of(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        String line = firstLine(text);
        Matcher excel = EXCEL_LINE.matcher(line);
        if (!excel.matches()) {
            text.reset();
            return mostFrequent(line);
        }
        char named = excel.group(1).charAt(0);
        if (!KNOWN.contains(named)) {
            throw ProblemException.badRequest(Fault.inBody("sep", named, "invalid.importSeparator"));
        }
        text.reset();
        text.readLine();
        return named;
    }

    private static String firstLine(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = text.read();
                c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADER - 1;
                c = text.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static char mostFrequent(String line) {
        return KNOWN.stream()
                .max(Comparator.comparingLong(
                        separator -> line.chars().filter(c -> c == separator).count()))
                .filter(separator -> line.indexOf(separator) >= 0)
                .orElse(',');
    }
}
