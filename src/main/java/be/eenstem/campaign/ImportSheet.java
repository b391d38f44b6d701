package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;

/** Reads a sheet of campaigns, CSV as spreadsheets write it, row by row. */
final class ImportSheet {

    /** Characters; far more than any cell may hold, so that one that is too long is told as such. */
    private static final int LARGEST_CELL = 2_000_000;

    private final Iterator<String[]> sheet;
    private int number;

    private ImportSheet(Iterator<String[]> sheet) {
        this.sheet = sheet;
    }

    static void read(File file, MediaType type, ImportSink rows) throws IOException, SQLException {
        try (BufferedReader text = ImportText.open(file, type)) {
            new ImportSheet(open(text).iterator()).read(rows);
        }
    }

    private static CsvReader<String[]> open(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(ImportSeparator.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LARGEST_CELL)
                .build(
                        StringArrayHandler.of(
                                limits -> limits.maxFieldSize(LARGEST_CELL).maxRecordSize(2 * LARGEST_CELL)),
                        text);
    }

    private void read(ImportSink rows) throws SQLException {
        String[] first = next();
        ImportHeader header = ImportHeader.of(first == null ? new String[0] : first);
        for (String[] cells = next(); cells != null; cells = next()) {
            if (!Arrays.stream(cells).allMatch(String::isBlank)) {
                rows.accept(header.row(number, cells));
            }
        }
    }

    /** The cells of the next row, or null after the last. */
    private String[] next() {
        number++;
        try {
            return sheet.hasNext() ? sheet.next() : null;
        } catch (CsvParseException malformed) {
            String place = ImportRow.place(Math.max(0, number - 2), null);
            throw ProblemException.badRequest(
                    new Fault(Fault.In.BODY, place, null, new Fault.Cell(number, null), "schema.importRow"));
        }
    }
}
