package be.eenstem.review.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many campaigns there are for each aspect in each month: for plans with too many for a bar each. */
final class OverviewSection {

    private static final float ASPECT = 170;

    private final Section section;
    private final PackContent content;
    private final Wording wording;
    private final Months months;

    OverviewSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
        this.months = new Months(content, Paper.MARGIN + ASPECT);
    }

    void write(int mostBars) {
        section.note(wording.say("gantt.counts", mostBars));
        Map<String, int[]> counts = counts();
        int most = counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
        Table table = new Table(section.paper(), section.element(), columns(), Months.HEAD, months::headWithoutNames);
        counts.forEach((aspect, row) -> row(table, aspect, row, most));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(wording.columns(List.of("aspect"), ASPECT));
        for (int column = 0; column < months.count(); column++) {
            YearMonth month = months.month(column);
            columns.add(new Column(months.letter(month), months.width(), wording.month(month)));
        }
        return columns;
    }

    private Map<String, int[]> counts() {
        Map<String, int[]> counts = new TreeMap<>(new AspectOrder(content));
        content.campaigns()
                .each(campaign -> campaign.aspects().stream().distinct().forEach(aspect -> {
                    int[] row = counts.computeIfAbsent(aspect, any -> new int[months.count()]);
                    for (int column = months.column(campaign.start());
                            column <= months.column(campaign.end());
                            column++) {
                        row[column]++;
                    }
                }));
        return counts;
    }

    private static Paragraph counted(int count) {
        return new Paragraph(count == 0 ? "" : String.valueOf(count), count > 999 ? Style.TINY : Style.MONTH);
    }

    private void row(Table table, String aspect, int[] counts, int most) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.naming(Paragraph.strong(aspect)));
        for (int count : counts) {
            cells.add(Cell.of(counted(count)));
        }
        table.row(
                (canvas, bottom, height) -> {
                    for (int column = 0; column < counts.length; column++) {
                        Ink ink = Ink.CONFIRMED.tint(0.55f * counts[column] / most);
                        canvas.box(ink, months.x(column), bottom, months.width(), height);
                    }
                    months.grid(canvas, bottom, height);
                },
                cells.toArray(Cell[]::new));
    }
}
