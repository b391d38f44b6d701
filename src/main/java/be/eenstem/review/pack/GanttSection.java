package be.eenstem.review.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A bar for each campaign, under its first aspect; those in the spotlight first. */
final class GanttSection {

    private static final float TITLE = 215;
    private static final float PERIOD = 62;
    private static final float THICK = 8;
    private static final float THINNEST = 2;
    private static final float GROUP_WITH_ONE = 60;
    private static final float REACH = 4;

    private final Section section;
    private final PackContent content;
    private final Wording wording;
    private final Months months;

    GanttSection(Section section, PackContent content) {
        this.section = section;
        this.content = content;
        this.wording = new Wording(content.locale());
        this.months = new Months(content, Paper.MARGIN + TITLE + PERIOD);
    }

    void write() {
        section.note(wording.say("gantt.legend"));
        Table table = new Table(
                section.paper(),
                section.element(),
                wording.columns(List.of("campaign", "period"), TITLE, PERIOD),
                Months.HEAD,
                months::head);
        groups().forEach((aspect, campaigns) -> group(table, aspect, campaigns));
    }

    private Map<String, List<PackCampaign>> groups() {
        Map<String, List<PackCampaign>> groups = new TreeMap<>(new AspectOrder(content));
        content.campaigns()
                .each(campaign -> groups.computeIfAbsent(aspect(campaign), aspect -> new ArrayList<>())
                        .add(campaign));
        groups.values()
                .forEach(group ->
                        group.sort(Comparator.comparing(PackCampaign::start).thenComparing(PackCampaign::title)));
        return groups;
    }

    private static String aspect(PackCampaign campaign) {
        return campaign.aspects().isEmpty() ? "" : campaign.aspects().get(0);
    }

    private void group(Table table, String aspect, List<PackCampaign> campaigns) {
        table.turnWithout(GROUP_WITH_ONE);
        table.row(
                (canvas, bottom, height) -> {
                    canvas.box(Ink.BAND.tint(0.6f), Paper.MARGIN, bottom, Paper.INNER, height);
                    spotlight(canvas, aspect, bottom, height);
                },
                Cell.naming(Paragraph.strong(wording.say("gantt.group", aspect, campaigns.size()))),
                Cell.text(""));
        campaigns.forEach(campaign -> campaign(table, campaign));
    }

    private void spotlight(Canvas canvas, String aspect, float bottom, float height) throws IOException {
        for (PackFocus focus : content.focus()) {
            if (focus.aspect().equals(aspect)) {
                float from = months.x(focus.start());
                float to = months.x(focus.end().plusDays(1));
                canvas.box(Ink.FOCUS, from, bottom, to - from, height);
            }
        }
        months.grid(canvas, bottom, height);
    }

    private void campaign(Table table, PackCampaign campaign) {
        table.row(
                (canvas, bottom, height) -> bar(canvas, campaign, bottom, height),
                Cell.naming(
                        Paragraph.cell(campaign.title()),
                        Paragraph.note(wording.line(campaign.lead(), wording.standing(campaign)))),
                Cell.of(Paragraph.note(wording.days(campaign.start(), campaign.end()))));
    }

    private void bar(Canvas canvas, PackCampaign campaign, float bottom, float height) throws IOException {
        months.grid(canvas, bottom, height);
        boolean earlier = campaign.start().isBefore(content.firstDay());
        boolean later = campaign.end().isAfter(content.lastDay());
        float from = months.x(campaign.start()) + (earlier ? REACH : 0);
        float to = months.x(campaign.end().plusDays(1)) - (later ? REACH : 0);
        float length = Math.max(THINNEST, to - from);
        float y = bottom + (height - THICK) / 2;
        boolean proposed = campaign.status().equals("proposed");
        canvas.box(proposed ? Ink.PROPOSED : Ink.CONFIRMED, from, y, length, THICK);
        canvas.frame(Ink.CONFIRMED, from, y, length, THICK);
        if (earlier) {
            canvas.arrow(Ink.CONFIRMED, from, y, -REACH, THICK);
        }
        if (later) {
            canvas.arrow(Ink.CONFIRMED, to, y, REACH, THICK);
        }
    }
}
