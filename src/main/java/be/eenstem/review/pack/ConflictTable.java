package be.eenstem.review.pack;

import java.util.List;

/** Conflicts, the worst first. */
final class ConflictTable {

    private static final float[] WIDTHS = {120, 95, 256.89f, 110, 180};

    private final Section section;
    private final Wording wording;

    ConflictTable(Section section, Wording wording) {
        this.section = section;
        this.wording = wording;
    }

    void write(Worst conflicts) {
        if (conflicts.shown().isEmpty()) {
            section.say(wording.say("conflicts.none"));
            return;
        }
        Table table = new Table(
                section.paper(),
                section.element(),
                wording.columns(List.of("conflict", "severity", "campaigns", "period", "waiver"), WIDTHS));
        conflicts.shown().forEach(conflict -> row(table, conflict));
        if (conflicts.left() > 0) {
            section.note(wording.say("conflicts.left", conflicts.left()));
        }
    }

    private void row(Table table, PackConflict conflict) {
        table.row(
                Cell.naming(Paragraph.strong(conflict.type())),
                Cell.text(
                        wording.name("severity", conflict.severity()) + ", " + wording.name("state", conflict.state())),
                new Cell(conflict.titles().stream().map(Paragraph::cell).toList(), false),
                Cell.text(wording.days(conflict.start(), conflict.end())),
                Cell.text(conflict.waiver()));
    }
}
