package be.eenstem.review.pack;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The columns of months of a chart: where each day is, and what stands above them. */
final class Months {

    static final float HEAD = 34;
    private static final float NAMED = 19;
    private static final float LOWEST = 5;
    private static final float LINE = 10;

    private final PackContent content;
    private final Wording wording;
    private final float left;
    private final float width;

    Months(PackContent content, float left) {
        this.content = content;
        this.wording = new Wording(content.locale());
        this.left = left;
        this.width = (Paper.MARGIN + Paper.INNER - left) / content.months();
    }

    int count() {
        return content.months();
    }

    YearMonth month(int column) {
        return content.start().plusMonths(column);
    }

    float x(int column) {
        return left + column * width;
    }

    float width() {
        return width;
    }

    /** The column that a day is in; the outer one for one outside the horizon. */
    int column(LocalDate day) {
        long column = ChronoUnit.MONTHS.between(content.start(), YearMonth.from(day));
        return (int) Math.max(0, Math.min(count() - 1L, column));
    }

    /** Where a day begins; the edge for one outside the horizon. */
    float x(LocalDate day) {
        if (day.isBefore(content.firstDay())) {
            return left;
        }
        if (day.isAfter(content.lastDay())) {
            return x(content.months());
        }
        return x(column(day)) + width * (day.getDayOfMonth() - 1) / day.lengthOfMonth();
    }

    /** Lines between the months, darker between years. */
    void grid(Canvas canvas, float bottom, float height) throws IOException {
        for (int column = 0; column <= count(); column++) {
            int number = month(column).getMonthValue();
            Ink ink = number == 1 ? Ink.SOFT : number % 3 == 1 ? Ink.RULE : Ink.LIGHT;
            canvas.rule(ink, number == 1 ? 0.8f : 0.4f, x(column), bottom, x(column), bottom + height);
        }
    }

    void head(Canvas canvas, float bottom, float height) throws IOException {
        headWithoutNames(canvas, bottom, height);
        for (int column = 0; column < count(); column++) {
            centered(canvas, name(month(column)), column, 1, bottom + LOWEST, Style.MONTH);
        }
    }

    /** The years and quarters only. */
    void headWithoutNames(Canvas canvas, float bottom, float height) throws IOException {
        grid(canvas, bottom, LOWEST + LINE);
        for (int column = 0; column < count(); column++) {
            if (column == 0 || month(column).getMonthValue() == 1) {
                centered(canvas, year(column), column, monthsOfYear(column), bottom + LOWEST + 2 * LINE, Style.HEAD);
            }
            if (column == 0 || month(column).getMonthValue() % 3 == 1) {
                centered(canvas, quarter(column), column, monthsOfQuarter(column), bottom + LOWEST + LINE, Style.MONTH);
            }
        }
    }

    private String name(YearMonth month) {
        List<String> names = wording.shortMonths();
        String name = names.get(month.getMonthValue() - 1);
        return width >= NAMED ? name : letter(month);
    }

    String letter(YearMonth month) {
        String name = wording.shortMonths().get(month.getMonthValue() - 1);
        return name.substring(0, 1).toUpperCase(content.locale());
    }

    private String year(int column) {
        return String.valueOf(month(column).getYear());
    }

    private String quarter(int column) {
        return wording.say("quarter.short", (month(column).getMonthValue() + 2) / 3);
    }

    private int monthsOfYear(int column) {
        return Math.min(13 - month(column).getMonthValue(), count() - column);
    }

    private int monthsOfQuarter(int column) {
        return Math.min(3 - (month(column).getMonthValue() - 1) % 3, count() - column);
    }

    private void centered(Canvas canvas, String text, int column, int columns, float baseline, Style style)
            throws IOException {
        float indent = (columns * width - canvas.width(style, text)) / 2;
        if (indent >= 0) {
            canvas.text(new Line(text, style), x(column) + indent, baseline);
        }
    }
}
