package be.eenstem.calendar.ical;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A property with its parameters.
 *
 * @param name in capitals, as the names of the parameters
 * @param number where it begins in the file
 */
record ContentLine(String name, Map<String, String> parameters, String value, int number) {

    /** Null where it is none. */
    static ContentLine of(String text, int number) {
        int end = 0;
        while (end < text.length() && ":;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(0, end).strip().toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        while (end < text.length() && text.charAt(end) == ';') {
            end = parameter(text, end + 1, parameters);
        }
        return end >= text.length() || name.isEmpty()
                ? null
                : new ContentLine(name, parameters, text.substring(end + 1), number);
    }

    String parameter(String called) {
        return parameters.get(called);
    }

    boolean is(String called, String wanted) {
        return name.equals(called) && value.strip().equalsIgnoreCase(wanted);
    }

    /** Reads one, and gives the place after it: that of a semicolon or colon, or the end where there is none. */
    private static int parameter(String text, int from, Map<String, String> into) {
        boolean quoted = false;
        int equals = -1;
        int place = from;
        while (place < text.length() && (quoted || ":;".indexOf(text.charAt(place)) < 0)) {
            char each = text.charAt(place);
            quoted ^= each == '"';
            equals = equals < 0 && each == '=' ? place : equals;
            place++;
        }
        if (equals > 0) {
            into.putIfAbsent(
                    text.substring(from, equals).strip().toUpperCase(Locale.ROOT),
                    text.substring(equals + 1, place).replace("\"", "").strip());
        }
        return place;
    }
}
