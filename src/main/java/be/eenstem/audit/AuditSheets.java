package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.platform.csv.FormulaGuard;
import be.eenstem.platform.http.FileAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the trail as a sheet. */
@ApplicationScoped
class AuditSheets {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADER = List.of(
            "id",
            "at",
            "operation",
            "resource",
            "resourceId",
            "accountId",
            "accountName",
            "organization",
            "before",
            "after");

    private final AuditService service;
    private final ObjectMapper mapper;

    AuditSheets(AuditService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    FileAnswer of(AuditFilter filter, Caller caller) throws IOException {
        return FileAnswer.of(file -> write(file, filter, caller));
    }

    private void write(Path file, AuditFilter filter, Caller caller) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter sheet =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            sheet.writeRecord(HEADER);
            service.each(filter, caller, entry -> sheet.writeRecord(cells(entry)));
            sheet.flush();
        }
    }

    private List<String> cells(AuditEntryView entry) {
        return Stream.of(
                        entry.id(),
                        entry.at(),
                        entry.operation(),
                        entry.resource(),
                        entry.resourceId(),
                        entry.accountId(),
                        entry.accountName(),
                        entry.organization(),
                        json(entry.before()),
                        json(entry.after()))
                .map(value -> value == null ? "" : FormulaGuard.guarded(value.toString()))
                .toList();
    }

    private String json(Object document) {
        try {
            return document == null ? null : mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
