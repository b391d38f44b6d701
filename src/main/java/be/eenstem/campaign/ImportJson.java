package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.CharConversionException;
import java.io.File;
import java.io.IOException;
import java.sql.SQLException;

/** Reads {@code {"items":[…]}} item by item. */
final class ImportJson {

    private static final String ITEMS = "items";

    private final ImportJsonParser json;
    private final ImportSink rows;
    private final ImportFaults faults = new ImportFaults();

    private ImportJson(ImportJsonParser json, ImportSink rows) {
        this.json = json;
        this.rows = rows;
    }

    static void read(File file, ImportSink rows) throws IOException, SQLException {
        try (ImportJsonParser json = ImportJsonParser.of(file)) {
            new ImportJson(json, rows).read();
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation());
        } catch (CharConversionException e) {
            throw malformed(null);
        }
    }

    private void read() throws IOException, SQLException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw ProblemException.badRequest(Fault.inBody(null, null, "schema.object"));
        }
        boolean found = false;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            found |= name.equals(ITEMS);
            json.nextToken();
            readField(name);
        }
        if (!found) {
            faults.add(Fault.inBody(ITEMS, null, "schema.NotNull"));
        }
        if (json.nextToken() != null) {
            throw malformed(json.currentLocation());
        }
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
    }

    private void readField(String name) throws IOException, SQLException {
        if (!name.equals(ITEMS)) {
            refuse(Fault.inBody(name, null, "unknown.field"));
        } else if (json.currentToken() != JsonToken.START_ARRAY) {
            refuse(Fault.inBody(ITEMS, null, "schema.array"));
        } else {
            readItems();
        }
    }

    private void refuse(Fault fault) throws IOException {
        faults.add(fault);
        json.skipChildren();
        if (faults.count() > ImportFaults.MOST_LISTED) {
            throw faults.problem();
        }
    }

    private void readItems() throws IOException, SQLException {
        json.beginValue();
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonNode item = json.readValueAsTree();
            rows.accept(ImportRow.ofJson(index, item));
            json.beginValue();
        }
    }

    private static ProblemException malformed(JsonLocation place) {
        return ProblemException.of(
                ProblemType.BAD_REQUEST,
                "problem.malformedJson",
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr());
    }
}
