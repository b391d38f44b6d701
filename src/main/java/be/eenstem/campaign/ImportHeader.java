package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The first row of a sheet: which column stands where.
 *
 * @param columns null where a header is empty, as Excel leaves some at the end
 */
record ImportHeader(List<ImportColumn> columns) {

    /** Fails with every column that is unknown, repeated or missing. */
    static ImportHeader of(String[] headers) {
        ImportFaults faults = new ImportFaults();
        List<ImportColumn> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(column(header.strip(), columns, faults));
        }
        Arrays.stream(ImportColumn.values())
                .filter(column -> column.isRequired() && !columns.contains(column))
                .forEach(column -> faults.add(fault(column.header(), null, "schema.importColumnMissing")));
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        return new ImportHeader(columns);
    }

    private static ImportColumn column(String header, List<ImportColumn> before, ImportFaults faults) {
        if (header.isEmpty()) {
            return null;
        }
        ImportColumn column = ImportColumn.of(header).orElse(null);
        if (column == null) {
            String shown = ImportText.shown(header);
            faults.add(fault(
                    shown, shown, ImportText.isReadable(header) ? "unknown.importColumn" : ImportText.UNREADABLE));
        } else if (before.contains(column)) {
            faults.add(fault(column.header(), header, "invalid.importColumnRepeated"));
        }
        return column;
    }

    private static Fault fault(String column, String value, String sentence) {
        Fault.Cell cell = new Fault.Cell(1, column);
        return new Fault(Fault.In.BODY, cell.column(), value, cell, sentence);
    }

    ImportRow row(int number, String[] cells) {
        Map<ImportColumn, String> filled = new EnumMap<>(ImportColumn.class);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            ImportColumn column = i < columns.size() ? columns.get(i) : null;
            if (cells[i].isBlank()) {
                continue;
            }
            String sentence = sentence(column, cells[i]);
            if (sentence == null) {
                filled.put(column, ExportCells.revealed(cells[i]));
            } else if (column != null || faults.stream().noneMatch(ImportHeader::isOfWholeRow)) {
                faults.add(fault(number, column, cells[i], sentence));
            }
        }
        return ImportRow.ofSheet(number, ImportColumn.campaign(filled), faults);
    }

    private static boolean isOfWholeRow(Fault fault) {
        return fault.cell().column() == null;
    }

    /** What is wrong with a filled cell as such. */
    private static String sentence(ImportColumn column, String cell) {
        if (!ImportText.isReadable(cell)) {
            return ImportText.UNREADABLE;
        }
        if (column == null) {
            return "schema.importCells";
        }
        return column == ImportColumn.ID ? "invalid.importId" : null;
    }

    private static Fault fault(int number, ImportColumn column, String cell, String sentence) {
        String header = column == null ? null : column.header();
        return new Fault(
                Fault.In.BODY,
                ImportRow.place(number - 2, header),
                ImportText.shown(cell),
                new Fault.Cell(number, header),
                sentence);
    }
}
