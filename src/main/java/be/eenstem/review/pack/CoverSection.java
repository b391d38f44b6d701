package be.eenstem.review.pack;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The first page: what plan this is, how much is in it, what it is to reach. */
final class CoverSection {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Section section;
    private final PackContent content;
    private final Wording wording;

    CoverSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        section.say(wording.say("purpose"));
        section.say(wording.say(
                "horizon",
                wording.month(content.start()),
                wording.month(content.start().plusMonths(content.months() - 1L)),
                content.months()));
        section.say(wording.say(
                "version",
                content.version(),
                wording.day(content.submittedAt().toLocalDate()),
                HOUR.format(content.submittedAt())));
        section.say(wording.say("hash", content.hash()));
        section.say(wording.say(content.confidential() ? "confidential.long" : "internal.long"));
        section.say(Figures.of(content).said(wording));
        focus();
        goals();
    }

    private void focus() {
        section.subheading(wording.say("focus"));
        if (content.focus().isEmpty()) {
            section.say(wording.say("focus.none"));
            return;
        }
        Table table = table(List.of("aspect", "sector", "period", "rank"), 320, 240, 150, 51.89f);
        content.focus()
                .forEach(focus -> table.row(
                        Cell.naming(Paragraph.strong(focus.aspect())),
                        Cell.text(focus.sector() == null ? wording.say("allSectors") : focus.sector()),
                        Cell.text(wording.days(focus.start(), focus.end())),
                        Cell.text(String.valueOf(focus.rank()))));
    }

    private void goals() {
        section.subheading(wording.say("goals"));
        if (content.goals().isEmpty()) {
            section.say(wording.say("goals.none"));
            return;
        }
        Table table = table(
                List.of("aspect", "indicator", "unit", "baseline", "target", "due"), 160, 281.89f, 110, 70, 70, 70);
        content.goals()
                .forEach(goal -> table.row(
                        Cell.naming(Paragraph.strong(goal.aspect())),
                        Cell.text(goal.indicator()),
                        Cell.text(goal.unit()),
                        Cell.text(wording.number(goal.baseline())),
                        Cell.text(wording.number(goal.target())),
                        Cell.text(wording.day(goal.due()))));
    }

    private Table table(List<String> columns, float... widths) {
        return new Table(section.paper(), section.element(), wording.columns(columns, widths));
    }
}
