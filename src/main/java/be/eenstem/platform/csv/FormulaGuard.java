package be.eenstem.platform.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking text for a formula, which would run.
 *
 * <p>An apostrophe goes before = + - @ (and their wide forms) wherever a cell could begin, also after a character that would
 * separate cells if the file were opened with another separator than its own. Apostrophes that stood there already stay.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class FormulaGuard {

    private static final String WHERE_A_CELL_COULD_BEGIN = "(?<=^|[;,\\t\\r\\n])";
    private static final String BEFORE_A_FORMULA = "(?='*[ \\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])";
    private static final Pattern UNGUARDED = Pattern.compile(WHERE_A_CELL_COULD_BEGIN + BEFORE_A_FORMULA);
    private static final Pattern GUARD = Pattern.compile(WHERE_A_CELL_COULD_BEGIN + "'" + BEFORE_A_FORMULA);

    private FormulaGuard() {}

    public static String guarded(String text) {
        return UNGUARDED.matcher(text).replaceAll("'");
    }

    /** The text that was guarded. */
    public static String revealed(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARD.matcher(cell).replaceAll("");
    }
}
