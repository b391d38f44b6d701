package be.eenstem.campaign;

import be.eenstem.platform.csv.FormulaGuard;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps spreadsheets from taking text for something else: for a formula, which would run ({@link FormulaGuard}), or for a day.
 * What is done here an import undoes.
 */
final class ExportCells {

    /** Stands between the values of a list as the query gives them; no text has it. */
    static final String BETWEEN_VALUES = "\u001F";

    private ExportCells() {}

    static String guarded(String text) {
        return FormulaGuard.guarded(text);
    }

    /** The text that was guarded. */
    static String revealed(String cell) {
        return FormulaGuard.revealed(cell);
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
