package be.eenstem.review.pack;

import java.util.ArrayList;
import java.util.List;

/** The agenda, item by item: what it is about, what was advised, what was decided, under which conditions. */
final class DecisionSection {

    private static final float[] WIDTHS = {28, 190, 155, 180, 208.89f};

    private final Section section;
    private final PackContent content;
    private final Wording wording;

    DecisionSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        Table[] table = new Table[1];
        int[] number = new int[1];
        content.decisions().each(decision -> {
            table[0] = table[0] == null ? table() : table[0];
            row(table[0], ++number[0], decision);
        });
        if (table[0] == null) {
            section.say(wording.say("decisions.none"));
        }
    }

    private Table table() {
        return new Table(
                section.paper(),
                section.element(),
                wording.columns(List.of("number", "item", "advice", "decision", "conditions"), WIDTHS));
    }

    private void row(Table table, int number, PackDecision decision) {
        table.row(
                Cell.text(String.valueOf(number)),
                new Cell(item(decision), true),
                Cell.text(decision.advice()),
                new Cell(outcome(decision), false),
                new Cell(conditions(decision), false));
    }

    private List<Paragraph> item(PackDecision decision) {
        List<Paragraph> item = new ArrayList<>();
        item.add(Paragraph.note(decision.item()));
        item.add(Paragraph.strong(decision.subject()));
        if (decision.start() != null) {
            item.add(Paragraph.note(wording.days(decision.start(), decision.end())));
        }
        return item;
    }

    private List<Paragraph> outcome(PackDecision decision) {
        if (decision.outcome() == null) {
            return List.of(Paragraph.note(wording.say("undecided")));
        }
        List<Paragraph> outcome = new ArrayList<>();
        outcome.add(Paragraph.strong(wording.name("outcome", decision.outcome())));
        outcome.add(Paragraph.cell(decision.reason()));
        String decided = decision.correction() ? "corrected" : "decided";
        outcome.add(Paragraph.note(wording.say(decided, wording.day(decision.decidedOn()))));
        if (!decision.present().isEmpty()) {
            outcome.add(Paragraph.note(wording.say("present", Wording.list(decision.present()))));
        }
        return outcome;
    }

    private List<Paragraph> conditions(PackDecision decision) {
        List<Paragraph> conditions = new ArrayList<>();
        decision.conditions().forEach(condition -> {
            conditions.add(Paragraph.cell(condition.text()));
            conditions.add(Paragraph.note(wording.condition(condition)));
        });
        return conditions;
    }
}
