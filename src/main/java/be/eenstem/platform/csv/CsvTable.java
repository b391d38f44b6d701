package be.eenstem.platform.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small table of our own (reference or demo data), read whole; an empty cell is null. */
public final class CsvTable {

    private CsvTable() {}

    /** The rows by column name. */
    public static List<Map<String, String>> parse(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .map(CsvTable::row)
                .toList();
    }

    /** The values of a cell that holds several, separated by bars. */
    public static List<String> values(String cell) {
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    private static Map<String, String> row(NamedCsvRecord fields) {
        Map<String, String> row = new HashMap<>();
        fields.getFieldsAsMap().forEach((name, value) -> row.put(name, value.isEmpty() ? null : value));
        return row;
    }
}
