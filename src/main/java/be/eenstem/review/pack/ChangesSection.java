package be.eenstem.review.pack;

import java.util.List;
import java.util.function.BiConsumer;

/** What became another since the version before. */
final class ChangesSection {

    private final Section section;
    private final PackContent content;
    private final Wording wording;

    ChangesSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        PackChanges changes = content.changes();
        if (changes == null) {
            section.say(wording.say("changes.first"));
            return;
        }
        section.say(wording.say("changes.since", changes.since(), content.version()));
        rows("added", changes.added(), List.of("campaign", "leadOnly", "period"), this::added, 431.89f, 180, 150);
        rows("moved", changes.moved(), List.of("campaign", "from", "to"), this::moved, 461.89f, 150, 150);
        rows(
                "changed",
                changes.changed(),
                List.of("campaign", "field", "from", "to"),
                this::changed,
                261.89f,
                100,
                200,
                200);
        rows(
                "cancelled",
                changes.cancelled(),
                List.of("campaign", "period", "why"),
                this::cancelled,
                431.89f,
                150,
                180);
        conflicts("newConflicts", changes.newConflicts());
        conflicts("goneConflicts", changes.goneConflicts());
    }

    private void added(Table table, PackCampaign campaign) {
        table.row(
                Cell.naming(Paragraph.strong(campaign.title())),
                Cell.text(campaign.lead()),
                Cell.text(wording.days(campaign.start(), campaign.end())));
    }

    private void moved(Table table, PackChanges.Moved moved) {
        table.row(
                Cell.naming(Paragraph.strong(moved.title())),
                Cell.text(wording.days(moved.fromStart(), moved.fromEnd())),
                Cell.text(wording.days(moved.toStart(), moved.toEnd())));
    }

    private void changed(Table table, PackChanges.Changed changed) {
        table.row(
                Cell.naming(Paragraph.strong(changed.title())),
                Cell.text(wording.name("field", changed.field())),
                Cell.text(changed.from()),
                Cell.text(changed.to()));
    }

    private void cancelled(Table table, PackChanges.Gone gone) {
        table.row(
                Cell.naming(Paragraph.strong(gone.title())),
                Cell.text(wording.days(gone.start(), gone.end())),
                Cell.text(wording.name("gone", gone.reason())));
    }

    private <T> void rows(
            String key, PackRows<T> rows, List<String> columns, BiConsumer<Table, T> row, float... widths) {
        section.subheading(wording.say("changes." + key));
        Table[] table = new Table[1];
        rows.each(one -> {
            table[0] = table[0] == null ? table(columns, widths) : table[0];
            row.accept(table[0], one);
        });
        if (table[0] == null) {
            section.say(wording.say("changes.none"));
        }
    }

    private Table table(List<String> columns, float... widths) {
        return new Table(section.paper(), section.element(), wording.columns(columns, widths));
    }

    private void conflicts(String key, PackRows<PackConflict> conflicts) {
        section.subheading(wording.say("changes." + key));
        new ConflictTable(section, wording).write(Worst.of(conflicts, any -> true));
    }
}
