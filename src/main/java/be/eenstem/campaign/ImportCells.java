package be.eenstem.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in a cell, as JSON. What cannot be read stays the text it is, for the check of the request to refuse. */
final class ImportCells {

    private static final DateTimeFormatter BELGIAN_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SMALL_INTEGER = Pattern.compile("-?\\d{1,9}");

    private ImportCells() {}

    static JsonNode text(String cell) {
        return TextNode.valueOf(cell);
    }

    static JsonNode code(String cell) {
        return TextNode.valueOf(cell.strip());
    }

    static JsonNode integer(String cell) {
        String digits = cell.strip();
        return SMALL_INTEGER.matcher(digits).matches()
                ? IntNode.valueOf(Integer.parseInt(digits))
                : TextNode.valueOf(digits);
    }

    /** {@code 2027-05-03} as it is, {@code 3/05/2027} in that form. */
    static JsonNode day(String cell) {
        String day = cell.strip();
        try {
            return TextNode.valueOf(LocalDate.parse(day, BELGIAN_DAY).toString());
        } catch (DateTimeParseException isoOrNoDay) {
            return TextNode.valueOf(day);
        }
    }

    static JsonNode values(String cell) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        split(cell).forEach(values::add);
        return values;
    }

    /** The values between bars; {@code \|} is a bar and {@code \\} a backslash within one. Empty ones do not count. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (cell.charAt(i) == '\\' && (next == '|' || next == '\\')) {
                value.append(next);
                i++;
            } else if (cell.charAt(i) == '|') {
                add(values, value);
            } else {
                value.append(cell.charAt(i));
            }
        }
        add(values, value);
        return values;
    }

    private static void add(List<String> values, StringBuilder value) {
        String stripped = value.toString().strip();
        if (!stripped.isEmpty()) {
            values.add(stripped);
        }
        value.setLength(0);
    }
}
