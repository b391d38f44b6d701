package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One random campaign, focus entry, blackout, fixture or pressure policy at a time, each fit for the calendar around it. */
final class RandomParts {

    private static final List<String> LEADS =
            List.of("unizo", "voka", "acerta", "sd-worx", "liantis", "mensura", "vdab", "vlaio", "dwse", "stad-deinze");
    private static final List<String> UMBRELLAS = List.of("werk-gelukkig", "sterk-in-je-vel", "samen-leren");
    private static final List<String> STATUSES =
            List.of("draft", "proposed", "proposed", "proposed", "confirmed", "confirmed", "evaluated", "cancelled");
    private static final List<String> FIXTURE_KINDS =
            List.of("enforcement", "enforcement", "enforcement", "enforcement", "event", "holiday", "other");
    private static final List<String> KINDS = List.of("government", "intermediary");
    private static final List<String> ALL_ASPECTS =
            List.copyOf(CodeLists.aspectNames().keySet());
    static final List<String> TYPE_SEVERITIES = List.of("info", "warning");

    private final Dice dice;
    private final RandomAudiences audiences;
    private final RandomTitles titles;
    private final RandomAnchors anchors;
    private final List<String> aspects = new ArrayList<>();

    RandomParts(Dice dice, Span years) {
        this.dice = dice;
        this.audiences = new RandomAudiences(dice);
        this.titles = new RandomTitles(dice, CodeLists.aspectNames());
        this.anchors = new RandomAnchors(dice, years);
        this.aspects.addAll(dice.atLeastOne(ALL_ASPECTS, dice.between(3, 12)));
    }

    PlannedCampaign campaign(UUID id, Calendar around) {
        int length = dice.oneIn(6) ? dice.between(1, 3) : dice.between(1, dice.oneIn(20) ? 200 : 45);
        RandomAnchors.Anchor anchor = anchors.anchor(around, length);
        LocalDate start = anchor.start();
        String lead = dice.one(LEADS);
        Set<String> carriers = dice.some(LEADS, 2);
        carriers.remove(lead);
        Set<String> about = anchor.aspects() == null || dice.oneIn(4) ? anyAspects() : anchor.aspects();
        String status = dice.one(STATUSES);
        return CampaignBuilder.of(id)
                .title(titles.title(about))
                .lead(lead)
                .carriers(carriers)
                .umbrella(dice.oneIn(4) ? dice.one(UMBRELLAS) : null)
                .aspects(about)
                .period(start, start.plusDays(length - 1L))
                .audience(anchor.audience() == null || dice.oneIn(4) ? audiences.any() : anchor.audience())
                .weight(dice.oneIn(3) ? dice.between(1, 5) : 1)
                .exempt(dice.oneIn(8))
                .status(status)
                .proposedOn(status.equals("draft") ? null : proposedOn(start, around))
                .build();
    }

    LocalDate proposedOn(LocalDate start, Calendar around) {
        int lead = around.policies().of("shortLeadTime").days();
        return start.minusDays(dice.oneIn(2) ? lead + dice.between(-1, 1) : dice.between(0, 250));
    }

    PlannedFocus focus(UUID id) {
        LocalDate start = anchors.day();
        int length = dice.oneIn(3) ? dice.between(88, 92) : dice.between(30, 300);
        String sector = dice.oneIn(2) ? null : dice.one(RandomAudiences.SECTORS);
        return new PlannedFocus(
                id, dice.one(dice.oneIn(2) ? aspects : ALL_ASPECTS), sector, start, start.plusDays(length - 1L));
    }

    PlannedBlackout blackout(UUID id) {
        LocalDate start = anchors.day();
        String severity = dice.oneIn(2) ? "blocking" : "warning";
        return new PlannedBlackout(id, start, start.plusDays(dice.below(40)), dice.atLeastOne(KINDS, 2), severity);
    }

    PlannedEnforcement fixture(UUID id) {
        LocalDate start = anchors.day();
        return new PlannedEnforcement(
                id,
                dice.one(FIXTURE_KINDS),
                start,
                start.plusDays(dice.below(25)),
                dice.oneIn(6) ? Set.of() : dice.atLeastOne(dice.oneIn(2) ? aspects : ALL_ASPECTS, 2),
                audiences.any());
    }

    PlannedPressure pressure(UUID id) {
        return new PlannedPressure(
                id,
                audiences.any(),
                dice.between(7, 40),
                dice.between(2, 6),
                dice.one(TYPE_SEVERITIES),
                !dice.oneIn(6));
    }

    private Set<String> anyAspects() {
        return dice.atLeastOne(aspects, dice.oneIn(3) ? 3 : 1);
    }
}
