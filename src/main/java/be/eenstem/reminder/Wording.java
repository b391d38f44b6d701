package be.eenstem.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields between braces, as {title}; what stands in their place is never read as a field. */
final class Wording {

    /** What a reminder can name, whatever it is about. */
    private static final Set<String> COMMON =
            Set.of("title", "milestone", "day", "start", "end", "organization", "rule");

    /** The longest subject of a message, in characters. */
    private static final int LINE = 250;

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Wording() {}

    /** Whether everything between braces is a field of what is reminded of. */
    static boolean isKnown(String text, String kind) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .allMatch(name -> COMMON.contains(name) || name.equals(own(kind)));
    }

    /** Whether it is a field of something. */
    static boolean isKnown(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .allMatch(name -> COMMON.contains(name) || name.equals("lead") || name.equals("plan"));
    }

    private static String own(String kind) {
        return kind.equals(Subject.CAMPAIGN) ? "lead" : "plan";
    }

    /** What the fields stand for. */
    static Map<String, String> values(
            ReminderRule rule,
            Milestone milestone,
            Subject subject,
            LocalDate day,
            String organization,
            Map<String, String> names,
            Locale locale) {
        Map<String, String> values = new HashMap<>(subject.fields());
        subject.organizations().forEach((field, code) -> values.put(field, names.getOrDefault(code, code)));
        values.put("title", subject.title());
        values.put("milestone", milestone.name.in(locale));
        values.put("day", day(day, locale));
        values.put("start", day(subject.period().start(), locale));
        values.put("end", day(subject.period().end(), locale));
        values.put("organization", names.getOrDefault(organization, organization));
        values.put("rule", rule.name);
        return values;
    }

    /** In full; readers of English are Europeans. */
    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : locale)
                .format(day);
    }

    /** A text in one line: a line end in a title adds no header to a message. */
    static String inLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }

    static String filled(String text, Map<String, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The same in one line, cut where it is too long for a subject. */
    static String line(String text, Map<String, String> values) {
        return cut(inLine(filled(text, values)));
    }

    static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE - 1)).strip() + "…";
    }
}
