package be.eenstem.campaign;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps spreadsheets from taking text for something else: for a formula, which would run, or for a day. What is done here an
 * import undoes.
 *
 * <p>An apostrophe goes before = + - @ (and their wide forms) wherever a cell could begin, also after a character that would
 * separate cells if the file were opened with another separator than its own. Apostrophes that stood there already stay.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class ExportCells {

    /** Stands between the values of a list as the query gives them; no text has it. */
    static final String BETWEEN_VALUES = "\u001F";

    private static final String WHERE_A_CELL_COULD_BEGIN = "(?<=^|[;,\\t\\r\\n])";
    private static final String BEFORE_A_FORMULA = "(?='*[ \\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])";
    private static final Pattern UNGUARDED = Pattern.compile(WHERE_A_CELL_COULD_BEGIN + BEFORE_A_FORMULA);
    private static final Pattern GUARD = Pattern.compile(WHERE_A_CELL_COULD_BEGIN + "'" + BEFORE_A_FORMULA);

    private ExportCells() {}

    static String guarded(String text) {
        return UNGUARDED.matcher(text).replaceAll("'");
    }

    /** The text that was guarded. */
    static String revealed(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARD.matcher(cell).replaceAll("");
    }

    /** Several values in one cell. */
    static String joined(String kept) {
        return Arrays.stream(kept.split(BETWEEN_VALUES))
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    /** As {@link #joined}; a bar after a single size keeps {@code 1-4} from becoming the first of April. */
    static String joinedSizes(String kept) {
        String joined = joined(kept);
        return joined.isEmpty() || joined.contains("|") ? joined : joined + "|";
    }
}
