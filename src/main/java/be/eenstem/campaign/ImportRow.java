package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One campaign of an import, not checked yet.
 *
 * @param number as a spreadsheet numbers the rows, the header being row 1; for JSON the place in the list, from 1
 * @param index the place among the items, from 0
 * @param campaign as the body of a single request
 * @param faults what the form of the row itself is at fault with
 * @param ofSheet whether it stood in a sheet, with the habits of spreadsheets
 */
record ImportRow(int number, int index, JsonNode campaign, List<Fault> faults, boolean ofSheet) {

    static ImportRow ofSheet(int number, JsonNode campaign, List<Fault> faults) {
        return new ImportRow(number, number - 2, campaign, faults, true);
    }

    static ImportRow ofJson(int index, JsonNode campaign) {
        return new ImportRow(index + 1, index, campaign, List.of(), false);
    }

    /** The place of a fault among all items: {@code items[16].aspects[1]}. */
    static String place(int index, String name) {
        return "items[" + index + "]" + (name == null ? "" : "." + name);
    }
}
