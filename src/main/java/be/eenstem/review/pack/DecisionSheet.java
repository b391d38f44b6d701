package be.eenstem.review.pack;

import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The decisions; one with several conditions has a row for each, so that they can be sorted by owner or day. */
final class DecisionSheet {

    private static final PackDecision.Condition NONE = new PackDecision.Condition(null, null, null, false);

    private final Workbook workbook;
    private final PackContent content;
    private final Wording wording;

    DecisionSheet(Workbook workbook, PackContent content) {
        this.workbook = workbook;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        List<Grid.Head> columns = wording.heads(
                List.of(
                        "number",
                        "itemOnly",
                        "subject",
                        "start",
                        "end",
                        "advice",
                        "decision",
                        "decidedOn",
                        "reason",
                        "condition",
                        "owner",
                        "due",
                        "fulfilled",
                        "present"),
                6,
                22,
                50,
                12,
                12,
                40,
                24,
                12,
                40,
                40,
                28,
                12,
                10,
                50);
        int[] number = new int[1];
        try (Grid grid = new Grid(workbook, wording.say("decisions"), columns)) {
            content.decisions().each(decision -> {
                number[0]++;
                conditions(decision).forEach(condition -> row(grid, number[0], decision, condition));
            });
        }
    }

    private static List<PackDecision.Condition> conditions(PackDecision decision) {
        return decision.conditions().isEmpty() ? List.of(NONE) : decision.conditions();
    }

    private void row(Grid grid, int number, PackDecision decision, PackDecision.Condition condition) {
        grid.row(
                wording.dayFormat(),
                number,
                decision.item(),
                decision.subject(),
                decision.start(),
                decision.end(),
                decision.advice(),
                decision.outcome() == null ? wording.say("undecided") : wording.name("outcome", decision.outcome()),
                decision.decidedOn(),
                decision.reason(),
                condition.text(),
                condition.owner(),
                condition.due(),
                condition.text() == null ? null : wording.yesOrNo(condition.fulfilled()),
                Wording.list(decision.present()));
    }
}
