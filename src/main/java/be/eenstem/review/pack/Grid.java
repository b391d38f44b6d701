package be.eenstem.review.pack;

import be.eenstem.platform.csv.FormulaGuard;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet, written row by row; what was written leaves memory. */
final class Grid implements AutoCloseable {

    private static final int MOST_LETTERS = 32_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final String BAND = "E9EEF4";

    private final Worksheet sheet;
    private int row = 1;

    /** A column of a sheet, its width in letters. */
    record Head(String title, int width) {}

    Grid(Workbook workbook, String title, List<Head> columns) {
        sheet = workbook.newWorksheet(title);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(0, column, columns.get(column).title());
            sheet.style(0, column).bold().fillColor(BAND).wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, columns.size() - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    void row(String format, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            put(column, cells[column], format);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            Canvas.attempt(sheet::flush);
        }
    }

    private void put(int column, Object cell, String format) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(format).verticalAlignment("top").set();
        } else if (cell instanceof Integer number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, text(cell.toString()));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** What a spreadsheet can hold, and takes for text wherever it is saved to. */
    private static String text(String text) {
        String guarded = FormulaGuard.guarded(text);
        return guarded.length() <= MOST_LETTERS ? guarded : guarded.substring(0, MOST_LETTERS) + "…";
    }

    @Override
    public void close() {
        Canvas.attempt(sheet::finish);
    }
}
