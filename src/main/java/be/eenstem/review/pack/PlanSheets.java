package be.eenstem.review.pack;

import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The campaigns and conflicts of a plan, a sheet each. */
final class PlanSheets {

    private final Workbook workbook;
    private final PackContent content;
    private final Wording wording;

    PlanSheets(Workbook workbook, PackContent content) {
        this.workbook = workbook;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write() {
        campaigns();
        conflicts();
    }

    private void campaigns() {
        List<Grid.Head> columns = wording.heads(
                List.of(
                        "campaign",
                        "leadOnly",
                        "carriers",
                        "aspects",
                        "start",
                        "end",
                        "status",
                        "weight",
                        "embargo",
                        "id"),
                50,
                28,
                28,
                30,
                12,
                12,
                14,
                9,
                10,
                38);
        try (Grid grid = new Grid(workbook, wording.say("campaigns"), columns)) {
            content.campaigns()
                    .each(campaign -> grid.row(
                            wording.dayFormat(),
                            campaign.title(),
                            campaign.lead(),
                            Wording.list(campaign.carriers()),
                            Wording.list(campaign.aspects()),
                            campaign.start(),
                            campaign.end(),
                            wording.name("status", campaign.status()),
                            campaign.weight(),
                            wording.yesOrNo(campaign.embargoed()),
                            campaign.id()));
        }
    }

    private void conflicts() {
        List<Grid.Head> columns = wording.heads(
                List.of("conflict", "severity", "state", "campaigns", "start", "end", "waiver"),
                28,
                16,
                14,
                70,
                12,
                12,
                50);
        try (Grid grid = new Grid(workbook, wording.say("conflicts"), columns)) {
            content.conflicts()
                    .each(conflict -> grid.row(
                            wording.dayFormat(),
                            conflict.type(),
                            wording.name("severity", conflict.severity()),
                            wording.name("state", conflict.state()),
                            String.join("\n", conflict.titles()),
                            conflict.start(),
                            conflict.end(),
                            conflict.waiver()));
        }
    }
}
