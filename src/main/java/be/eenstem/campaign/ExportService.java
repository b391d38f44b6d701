package be.eenstem.campaign;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.identity.Caller;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes campaigns as a sheet that spreadsheets open and the import takes back. */
@ApplicationScoped
@Transactional
class ExportService {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ImportColumn[] COLUMNS = ImportColumn.values();

    private final ExportQuery query;
    private final EmbargoedReads reads;
    private final Clock clock;

    ExportService(ExportQuery query, EmbargoedReads reads, Clock clock) {
        this.query = query;
        this.reads = reads;
        this.clock = clock;
    }

    /** @param address where the campaigns are, for their href */
    void write(Path file, ExportFilter filter, Caller caller, URI address) {
        try (Writer text = Files.newBufferedWriter(file);
                Stream<Object[]> rows = query.rows(filter, caller, LocalDate.now(clock), address)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter sheet = CsvWriter.builder()
                    .fieldSeparator(filter.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            sheet.writeRecord(Arrays.stream(COLUMNS).map(ImportColumn::header).toList());
            rows.forEach(row -> {
                takeNote(row);
                sheet.writeRecord(cells(row));
            });
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeNote(Object[] row) {
        String until = (String) row[ImportColumn.EMBARGO_UNTIL.ordinal()];
        reads.saw(
                UUID.fromString((String) row[ImportColumn.ID.ordinal()]),
                (String) row[ImportColumn.VISIBILITY.ordinal()],
                until == null ? null : LocalDate.parse(until));
    }

    private static List<String> cells(Object[] row) {
        String[] cells = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            cells[i] = row[i] == null ? "" : COLUMNS[i].content().write((String) row[i]);
        }
        return List.of(cells);
    }
}
