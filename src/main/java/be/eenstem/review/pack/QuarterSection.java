package be.eenstem.review.pack;

import java.util.List;

/** The campaigns and conflicts of a quarter. */
final class QuarterSection {

    private static final float[] WIDTHS = {246.89f, 130, 140, 110, 90, 45};

    private final Section section;
    private final PackContent content;
    private final Wording wording;

    QuarterSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
    }

    void write(Quarter quarter) {
        campaigns(quarter);
        section.subheading(wording.say("conflicts"));
        new ConflictTable(section, wording)
                .write(Worst.of(
                        content.conflicts(), conflict -> conflict.touches(quarter.firstDay(), quarter.lastDay())));
    }

    private void campaigns(Quarter quarter) {
        Table[] table = new Table[1];
        content.campaigns().each(campaign -> {
            if (campaign.touches(quarter.firstDay(), quarter.lastDay())) {
                table[0] = table[0] == null ? table() : table[0];
                row(table[0], campaign);
            }
        });
        if (table[0] == null) {
            section.say(wording.say("campaigns.none"));
        }
    }

    private Table table() {
        return new Table(
                section.paper(),
                section.element(),
                wording.columns(List.of("campaign", "lead", "aspects", "period", "status", "weight"), WIDTHS));
    }

    private void row(Table table, PackCampaign campaign) {
        table.row(
                Cell.naming(Paragraph.strong(campaign.title())),
                Cell.of(Paragraph.cell(campaign.lead()), Paragraph.note(Wording.list(campaign.carriers()))),
                Cell.text(Wording.list(campaign.aspects())),
                Cell.text(wording.days(campaign.start(), campaign.end())),
                Cell.text(wording.standing(campaign)),
                Cell.text(String.valueOf(campaign.weight())));
    }
}
