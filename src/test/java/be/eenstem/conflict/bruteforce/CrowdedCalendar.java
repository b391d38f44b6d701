package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A country's calendar in the shape of shared/speed.md: mostly small campaigns, of which few meet. */
public final class CrowdedCalendar {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 6, 30);
    private static final List<String> UMBRELLAS =
            List.of("werk-gelukkig", "sterk-in-je-vel", "samen-leren", "veilig-thuis", "iedereen-mee");
    private static final List<String> LEADS =
            List.copyOf(CodeLists.organizationKinds().keySet());
    private static final List<String> ASPECTS =
            List.copyOf(CodeLists.aspectNames().keySet());
    private static final List<String> REGIONS = CodeLists.codes("regions");
    private static final List<String> MUNICIPALITIES =
            REGIONS.stream().filter(code -> Character.isDigit(code.charAt(0))).toList();
    private static final List<String> PROVINCES =
            REGIONS.stream().filter(code -> code.matches("BE2\\d")).toList();
    private static final List<String> SECTORS = CodeLists.codes("sectors");
    private static final List<String> SECTIONS =
            SECTORS.stream().filter(code -> code.length() == 1).toList();
    private static final List<String> DIVISIONS =
            SECTORS.stream().filter(code -> code.length() > 1).toList();

    private final Dice dice;
    private final RandomTitles titles;

    private CrowdedCalendar(long seed) {
        this.dice = new Dice(seed);
        this.titles = new RandomTitles(dice, CodeLists.aspectNames());
    }

    /** So many campaigns over 36 months, with 4 pressure policies and some blackouts, focus entries and fixtures. */
    public static Calendar of(int campaigns, long seed) {
        CrowdedCalendar crowd = new CrowdedCalendar(seed);
        return Calendar.empty()
                .withCampaigns(crowd.times(campaigns, crowd::campaign))
                .withBlackouts(crowd.times(6, crowd::blackout))
                .withFocus(crowd.times(16, crowd::focus))
                .withFixtures(crowd.times(12, crowd::fixture))
                .withPressures(crowd.times(4, crowd::pressure));
    }

    private PlannedCampaign campaign(UUID id) {
        LocalDate start = dice.dayOf(new Span(FIRST, LAST.minusWeeks(8)));
        Set<String> aspects = Set.of(dice.one(ASPECTS));
        return CampaignBuilder.of(id)
                .title(titles.title(aspects))
                .lead(dice.one(LEADS))
                .umbrella(dice.oneIn(20) ? dice.one(UMBRELLAS) : null)
                .aspects(aspects)
                .period(start, start.plusWeeks(dice.between(1, 8)).minusDays(1))
                .audience(audience())
                .weight(dice.oneIn(5) ? dice.between(1, 5) : 1)
                .exempt(dice.oneIn(50))
                .status(dice.oneIn(3) ? "confirmed" : "proposed")
                .proposedOn(start.minusDays(dice.between(60, 240)))
                .build();
    }

    private TestAudience audience() {
        return new TestAudience(sectors(), Set.of(), regions(), Set.of());
    }

    private Set<String> regions() {
        int percent = dice.below(100);
        return percent < 85 ? Set.of(dice.one(MUNICIPALITIES)) : percent < 95 ? Set.of(dice.one(PROVINCES)) : Set.of();
    }

    private Set<String> sectors() {
        int percent = dice.below(100);
        return percent < 70 ? Set.of(dice.one(DIVISIONS)) : percent < 90 ? Set.of(dice.one(SECTIONS)) : Set.of();
    }

    private PlannedBlackout blackout(UUID id) {
        LocalDate start = dice.dayOf(new Span(FIRST, LAST.minusWeeks(8)));
        Set<String> kinds = dice.atLeastOne(List.of("government", "intermediary"), 2);
        return new PlannedBlackout(
                id, start, start.plusWeeks(dice.between(1, 3)), kinds, dice.oneIn(3) ? "blocking" : "warning");
    }

    private PlannedFocus focus(UUID id) {
        LocalDate start = dice.dayOf(new Span(FIRST, LAST.minusMonths(12)));
        String sector = dice.oneIn(2) ? null : dice.one(SECTORS);
        return new PlannedFocus(id, dice.one(ASPECTS), sector, start, start.plusMonths(dice.between(4, 12)));
    }

    private PlannedEnforcement fixture(UUID id) {
        LocalDate start = dice.dayOf(new Span(FIRST, LAST.minusWeeks(8)));
        TestAudience audience =
                new TestAudience(Set.of(dice.one(DIVISIONS)), Set.of(), Set.of(dice.one(MUNICIPALITIES)), Set.of());
        return new PlannedEnforcement(
                id, "enforcement", start, start.plusWeeks(2), Set.of(dice.one(ASPECTS)), audience);
    }

    private PlannedPressure pressure(UUID id) {
        TestAudience segment =
                new TestAudience(Set.of(dice.one(SECTIONS)), Set.of(), Set.of(dice.one(PROVINCES)), Set.of());
        return new PlannedPressure(id, segment, 28, dice.between(4, 40), "warning", true);
    }

    private <T> List<T> times(int count, Function<UUID, T> make) {
        return IntStream.range(0, count)
                .mapToObj(i -> make.apply(dice.id()))
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
