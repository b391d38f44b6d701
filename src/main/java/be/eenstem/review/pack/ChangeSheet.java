package be.eenstem.review.pack;

import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** What became another since the version before, a row each. */
final class ChangeSheet {

    private final Workbook workbook;
    private final PackContent content;
    private final Wording wording;

    ChangeSheet(Workbook workbook, PackContent content) {
        this.workbook = workbook;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        List<Grid.Head> columns =
                wording.heads(List.of("change", "subject", "field", "from", "to"), 24, 70, 24, 40, 40);
        try (Grid grid = new Grid(workbook, wording.say("changes"), columns)) {
            if (content.changes() != null) {
                campaigns(grid, content.changes());
                content.changes().newConflicts().each(conflict -> conflict(grid, "newConflict", conflict));
                content.changes().goneConflicts().each(conflict -> conflict(grid, "goneConflict", conflict));
            }
        }
    }

    private void campaigns(Grid grid, PackChanges changes) {
        changes.added()
                .each(added -> row(grid, "added", added.title(), null, null, wording.days(added.start(), added.end())));
        changes.moved()
                .each(moved -> row(
                        grid,
                        "moved",
                        moved.title(),
                        null,
                        wording.days(moved.fromStart(), moved.fromEnd()),
                        wording.days(moved.toStart(), moved.toEnd())));
        changes.changed()
                .each(changed -> row(grid, "changed", changed.title(), changed.field(), changed.from(), changed.to()));
        changes.cancelled()
                .each(gone -> row(
                        grid,
                        "cancelled",
                        gone.title(),
                        null,
                        wording.days(gone.start(), gone.end()),
                        wording.name("gone", gone.reason())));
    }

    private void conflict(Grid grid, String change, PackConflict conflict) {
        String days = wording.days(conflict.start(), conflict.end());
        boolean isNew = change.equals("newConflict");
        row(
                grid,
                change,
                conflict.type() + ": " + Wording.list(conflict.titles()),
                null,
                isNew ? null : days,
                isNew ? days : null);
    }

    private void row(Grid grid, String change, String subject, String field, String from, String to) {
        grid.row(
                wording.dayFormat(),
                wording.say("change." + change),
                subject,
                field == null ? null : wording.name("field", field),
                from,
                to);
    }
}
