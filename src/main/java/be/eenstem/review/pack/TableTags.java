package be.eenstem.review.pack;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The structure of one table. */
final class TableTags {

    private final Tags tags;
    private final COSDictionary head;
    private final COSDictionary body;
    private final COSDictionary ofColumn = scope("Column");
    private final COSDictionary ofRow = scope("Row");

    TableTags(Tags tags, COSDictionary parent) {
        this.tags = tags;
        COSDictionary table = tags.element(parent, "Table");
        this.head = tags.element(tags.element(table, "THead"), "TR");
        this.body = tags.element(table, "TBody");
    }

    COSDictionary headCell(Column column) {
        COSDictionary cell = scoped(tags.element(head, "TH"), ofColumn);
        if (column.spoken() != null) {
            cell.setString(COSName.getPDFName("E"), column.spoken());
        }
        return cell;
    }

    /** The elements of a row's cells; a single one spans all columns. */
    List<COSDictionary> row(List<Cell> cells, int columns) {
        COSDictionary row = tags.element(body, "TR");
        return cells.size() == 1
                ? List.of(scoped(tags.element(row, "TH"), spanning(columns)))
                : cells.stream().map(cell -> cell(row, cell)).toList();
    }

    private COSDictionary cell(COSDictionary row, Cell cell) {
        return cell.names() ? scoped(tags.element(row, "TH"), ofRow) : tags.element(row, "TD");
    }

    private static COSDictionary scoped(COSDictionary cell, COSDictionary scope) {
        cell.setItem(COSName.A, scope);
        return cell;
    }

    private static COSDictionary scope(String name) {
        COSDictionary scope = new COSDictionary();
        scope.setName(COSName.O, "Table");
        scope.setName("Scope", name);
        return scope;
    }

    private static COSDictionary spanning(int columns) {
        COSDictionary span = scope("Row");
        span.setInt("ColSpan", columns);
        return span;
    }
}
