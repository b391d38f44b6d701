package be.eenstem.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields between braces, as {title}; what stands in their place is never read as a field. */
final class Wording {

    /** What a reminder about a campaign can name. */
    static final Set<String> FIELDS =
            Set.of("title", "lead", "milestone", "day", "start", "end", "organization", "rule");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Wording() {}

    /** The fields that nothing stands for, in their order. */
    static List<String> unknown(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !FIELDS.contains(name))
                .distinct()
                .toList();
    }

    static String filled(String text, Map<String, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The same in one line: a title with a line end in it adds no header to a message. */
    static String line(String text, Map<String, String> values) {
        return UNSEEN.matcher(filled(text, values)).replaceAll(" ").strip();
    }
}
