package be.eenstem.review.pack;

import be.eenstem.platform.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a pack says things in its language. */
record Wording(Locale locale) {

    private static final DateTimeFormatter BELGIAN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    String say(String key, Object... arguments) {
        return Messages.say(locale, "pack." + key, arguments);
    }

    /** The name of a code; the code itself where it has none here. */
    String name(String list, String code) {
        String key = list + "." + code;
        return Messages.knows(locale, "pack." + key) ? say(key) : code;
    }

    /** In figures where no reader mistakes a day for a month. */
    String day(LocalDate day) {
        return day == null ? "" : (english() ? ENGLISH : BELGIAN).format(day);
    }

    String days(LocalDate start, LocalDate end) {
        if (start == null || start.equals(end)) {
            return day(start);
        }
        return day(start) + " – " + day(end);
    }

    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }

    /** January to December, as short as columns of months need. */
    List<String> shortMonths() {
        return List.of(say("months").split(","));
    }

    String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return english() ? plain : plain.replace('.', ',');
    }

    /** Columns by the keys of their titles. */
    List<Column> columns(List<String> keys, float... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> new Column(say("column." + keys.get(i)), widths[i], null))
                .toList();
    }

    /** Columns of a sheet, their widths in letters. */
    List<Grid.Head> heads(List<String> keys, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> new Grid.Head(say("column." + keys.get(i)), widths[i]))
                .toList();
    }

    String dayFormat() {
        return english() ? "d mmm yyyy" : "dd/mm/yyyy";
    }

    String yesOrNo(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    /** Where a campaign stands, and that it is not for everyone where it is not. */
    String standing(PackCampaign campaign) {
        String status = name("status", campaign.status());
        return campaign.embargoed() ? status + ", " + say("embargoed") : status;
    }

    String condition(PackDecision.Condition condition) {
        String state = say(condition.fulfilled() ? "condition.fulfilled" : "condition.open");
        return line(
                say("condition.owner", condition.owner()),
                condition.due() == null ? state : say("condition.due", day(condition.due()), state));
    }

    static String line(String... parts) {
        return String.join(" · ", parts);
    }

    static String list(List<String> names) {
        return String.join(", ", names);
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
