package be.eenstem.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the cells of a column hold: how an import reads it, and how an export writes it. */
enum ImportContent {
    /** Of the service's own: an export writes it, an import does not read it. */
    OWN(null, UnaryOperator.identity()),
    TEXT(ImportCells::text, UnaryOperator.identity()),
    CODE(ImportCells::code, UnaryOperator.identity()),
    DAY(ImportCells::day, UnaryOperator.identity()),
    INTEGER(ImportCells::integer, UnaryOperator.identity()),
    VALUES(ImportCells::values, ExportCells::joined),
    SIZES(ImportCells::values, ExportCells::joinedSizes);

    private final Function<String, JsonNode> reading;
    private final UnaryOperator<String> writing;

    ImportContent(Function<String, JsonNode> reading, UnaryOperator<String> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    JsonNode read(String cell) {
        return reading.apply(cell);
    }

    String write(String kept) {
        return ExportCells.guarded(writing.apply(kept));
    }
}
