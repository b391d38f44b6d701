package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Starts of campaigns, more often than not a day from the border of some rule with something else in the calendar. */
final class RandomAnchors {

    /**
     * A start and what the campaign must be about, and for whom, to meet the thing that it was chosen for.
     *
     * @param aspects null where any will do
     * @param audience null where any will do
     */
    record Anchor(LocalDate start, Set<String> aspects, TestAudience audience) {}

    private final Dice dice;
    private final Span years;
    private final List<LocalDate> holidays;

    RandomAnchors(Dice dice, Span years) {
        this.dice = dice;
        this.years = years;
        this.holidays = years.days().stream().filter(PublicHolidays::isHoliday).toList();
    }

    /** For a campaign that lasts a number of days; never far outside the years. */
    Anchor anchor(Calendar around, int length) {
        Anchor anchor = anywhere(around, length);
        Span reach = new Span(years.start().minusDays(100), years.end().plusDays(100));
        return reach.contains(anchor.start()) ? anchor : free(day());
    }

    LocalDate day() {
        return dice.dayOf(years);
    }

    private Anchor anywhere(Calendar around, int length) {
        return switch (dice.below(12)) {
            case 0 -> holidays.isEmpty() ? free(day()) : free(dice.one(holidays).plusDays(dice.below(2)));
            case 1 -> around.focus().isEmpty() ? free(day()) : near(dice.one(around.focus()), around, length);
            case 2, 7, 8 ->
                around.fixtures().isEmpty() ? free(day()) : near(dice.one(around.fixtures()), around, length);
            case 3 -> around.blackouts().isEmpty() ? free(day()) : near(dice.one(around.blackouts()), length);
            case 4 ->
                around.pressures().isEmpty() || around.campaigns().isEmpty()
                        ? free(day())
                        : near(dice.one(around.pressures()), dice.one(around.campaigns()));
            case 5, 6 ->
                around.campaigns().isEmpty() ? free(day()) : near(dice.one(around.campaigns()), around, length);
            default -> free(day());
        };
    }

    private static Anchor free(LocalDate start) {
        return new Anchor(start, null, null);
    }

    private Anchor near(PlannedFocus entry, Calendar around, int length) {
        int gap = around.policies().of("focusGap").days() + dice.between(-1, 1);
        LocalDate start =
                dice.oneIn(2) ? entry.start().plusDays(gap) : entry.end().minusDays(gap + length - 1L);
        TestAudience audience =
                entry.sector() == null ? null : new TestAudience(Set.of(entry.sector()), Set.of(), Set.of(), Set.of());
        return new Anchor(start, Set.of(entry.aspect()), audience);
    }

    /** All on the same side of the same border of a fixture: another one would couple it and hide how these are judged. */
    private Anchor near(PlannedEnforcement fixture, Calendar around, int length) {
        int ahead = around.policies().of("uncoupledEnforcement").days();
        int choice = Math.floorMod(fixture.id().hashCode(), 12);
        int off = choice % 3 - 1;
        LocalDate start = switch (choice / 3) {
            case 0 -> fixture.end().plusDays(Math.max(0, off));
            case 1 -> fixture.start().minusDays(length + off);
            default -> fixture.start().minusDays(ahead + off);
        };
        return new Anchor(start, fixture.aspects().isEmpty() ? null : fixture.aspects(), fixture.audience());
    }

    private Anchor near(PlannedBlackout blackout, int length) {
        return free(
                dice.oneIn(2)
                        ? blackout.end().plusDays(dice.between(0, 1))
                        : blackout.start().minusDays(length - dice.between(0, 1)));
    }

    private Anchor near(PlannedPressure policy, PlannedCampaign other) {
        long windows = dice.between(1, 2);
        LocalDate start = other.start().plusDays(windows * policy.windowDays() + dice.between(-2, 2));
        return new Anchor(start, null, policy.segment());
    }

    private Anchor near(PlannedCampaign other, Calendar around, int length) {
        int synergy = around.policies().of("missedSynergy").days();
        int launch = around.policies().of("launchClash").days();
        LocalDate start = switch (dice.below(4)) {
            case 0 -> other.end().plusDays(synergy + dice.between(0, 2));
            case 1 -> other.end().plusDays(dice.between(0, 1));
            case 2 -> other.start().minusDays(length + synergy + dice.between(-1, 1));
            default -> other.start().plusDays(launch + dice.between(-1, 1));
        };
        return new Anchor(start, dice.oneIn(2) ? other.aspects() : null, dice.oneIn(2) ? other.audience() : null);
    }
}
