package be.eenstem.sync;

import java.util.regex.Pattern;

/** Texts as iCalendar has them: in one line, without characters that would end it or that no text has. */
final class Texts {

    /** What some reader or other takes for the end of a line. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029]");

    private Texts() {}

    static String escaped(String text) {
        return isPlain(text) ? text : written(LINE_END.matcher(text).replaceAll("\n"));
    }

    /** The value of a parameter, between quotation marks (RFC 6868). */
    static String quoted(String text) {
        String line = LINE_END.matcher(text).replaceAll("\n");
        StringBuilder quoted = new StringBuilder("\"");
        for (int place = 0; place < line.length(); place++) {
            char character = line.charAt(place);
            switch (character) {
                case '\n' -> quoted.append("^n");
                case '^' -> quoted.append("^^");
                case '"' -> quoted.append("^'");
                default -> quoted.append(isText(line, place) ? String.valueOf(character) : "");
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character < ' ' || character > '~' || character == '\\' || character == ';' || character == ',') {
                return false;
            }
        }
        return true;
    }

    private static String written(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            switch (character) {
                case '\n' -> written.append("\\n");
                case '\\', ';', ',' -> written.append('\\').append(character);
                default -> {
                    if (isText(text, place)) {
                        written.append(character);
                    }
                }
            }
        }
        return written.toString();
    }

    /** Half a character is none, and of the characters that control something only the tabulator belongs in a text. */
    private static boolean isText(String text, int place) {
        char character = text.charAt(place);
        if (Character.isHighSurrogate(character)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return character == '\t' || !Character.isISOControl(character);
    }
}
