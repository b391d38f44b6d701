package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Calendars of 2027 and 2028, some crowded and some sparse, so that every rule meets both sides of its borders. The same seed
 * and the same calls give the same calendars.
 */
public final class RandomCalendar {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    private final Dice dice;
    private final RandomParts parts;
    private final RandomEdits edits;

    public RandomCalendar(long seed) {
        this.dice = new Dice(seed);
        LocalDate first = FIRST.plusDays(dice.below(200));
        this.parts = new RandomParts(dice, Span.of(first, dice.between(60, 450)));
        this.edits = new RandomEdits(dice, parts);
    }

    /** One of 2 to so many campaigns. */
    public Calendar calendar(int atMost) {
        Calendar calendar = Calendar.empty()
                .withFocus(several(6, parts::focus))
                .withBlackouts(several(4, parts::blackout))
                .withFixtures(several(8, parts::fixture))
                .withPressures(several(4, parts::pressure));
        for (int changes = dice.oneIn(3) ? dice.between(1, 4) : 0; changes > 0; changes--) {
            calendar = calendar.withPolicies(edits.edit(calendar.policies()));
        }
        return calendar.withCampaigns(campaigns(calendar, dice.between(2, atMost)));
    }

    /** The calendar after one change by someone: most often of a campaign, at times of what it is held against. */
    public Calendar edit(Calendar calendar) {
        return edits.edit(calendar);
    }

    public int below(int bound) {
        return dice.below(bound);
    }

    private List<PlannedCampaign> campaigns(Calendar calendar, int count) {
        List<PlannedCampaign> campaigns = new ArrayList<>();
        Calendar around = calendar.withCampaigns(campaigns);
        IntStream.range(0, count).forEach(i -> campaigns.add(parts.campaign(dice.id(), around)));
        return List.copyOf(campaigns);
    }

    private <T> List<T> several(int atMost, Function<UUID, T> make) {
        return IntStream.range(0, dice.below(atMost + 1))
                .mapToObj(i -> make.apply(dice.id()))
                .toList();
    }
}
