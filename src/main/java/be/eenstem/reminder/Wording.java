package be.eenstem.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
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

    /** What the fields stand for. */
    static Map<String, String> values(
            ReminderRule rule,
            Milestone milestone,
            RemindedCampaign campaign,
            LocalDate day,
            String organization,
            Map<String, String> names,
            Locale locale) {
        return Map.of(
                "title", campaign.title(),
                "lead", names.getOrDefault(campaign.lead(), campaign.lead()),
                "milestone", milestone.name.in(locale),
                "day", day(day, locale),
                "start", day(campaign.period().start(), locale),
                "end", day(campaign.period().end(), locale),
                "organization", names.getOrDefault(organization, organization),
                "rule", rule.name);
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

    /** The same in one line. */
    static String line(String text, Map<String, String> values) {
        return inLine(filled(text, values));
    }
}
