package be.eenstem.conflict.bruteforce;

import be.eenstem.conflict.bruteforce.TestPolicies.TypePolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Single changes to a calendar, each as a person would make it. */
final class RandomEdits {

    private final Dice dice;
    private final RandomParts parts;

    RandomEdits(Dice dice, RandomParts parts) {
        this.dice = dice;
        this.parts = parts;
    }

    Calendar edit(Calendar calendar) {
        return switch (dice.below(18)) {
            case 0, 1 -> add(calendar);
            case 2 -> calendar.withFocus(edited(calendar.focus(), PlannedFocus::id, parts::focus));
            case 3 -> calendar.withBlackouts(edited(calendar.blackouts(), PlannedBlackout::id, parts::blackout));
            case 4 -> calendar.withFixtures(edited(calendar.fixtures(), PlannedEnforcement::id, parts::fixture));
            case 5 -> calendar.withPressures(edited(calendar.pressures(), PlannedPressure::id, parts::pressure));
            case 6 -> calendar.withPolicies(edit(calendar.policies()));
            default -> calendar.campaigns().isEmpty() ? add(calendar) : editCampaign(calendar);
        };
    }

    TestPolicies edit(TestPolicies policies) {
        if (dice.oneIn(8)) {
            return policies.withTerms(
                    List.of("werkbaar werk", "samen"), List.of("boete", "vérplicht", "een frisse start"));
        }
        String type = dice.one(new ArrayList<>(new TreeSet<>(policies.types().keySet())));
        TypePolicy old = policies.of(type);
        int days = old.days() == 0 ? 0 : Math.max(1, old.days() + dice.between(-10, 10));
        return switch (dice.below(old.days() == 0 ? 2 : 4)) {
            case 0 -> policies.withEnabled(type, !old.enabled());
            case 1 -> policies.withSeverity(type, dice.one(RandomParts.TYPE_SEVERITIES));
            default -> policies.withDays(type, days);
        };
    }

    private Calendar add(Calendar calendar) {
        List<PlannedCampaign> campaigns = new ArrayList<>(calendar.campaigns());
        campaigns.add(parts.campaign(dice.id(), calendar));
        return calendar.withCampaigns(List.copyOf(campaigns));
    }

    private Calendar editCampaign(Calendar calendar) {
        List<PlannedCampaign> campaigns = new ArrayList<>(calendar.campaigns());
        int place = dice.below(campaigns.size());
        if (dice.oneIn(8)) {
            campaigns.remove(place);
        } else {
            campaigns.set(place, changed(campaigns.get(place), calendar));
        }
        return calendar.withCampaigns(List.copyOf(campaigns));
    }

    /** One attribute only, so that a change that is not noticed is not hidden by another one. */
    private PlannedCampaign changed(PlannedCampaign old, Calendar around) {
        PlannedCampaign fresh = parts.campaign(old.id(), around);
        CampaignBuilder same = CampaignBuilder.of(old);
        return switch (dice.below(14)) {
            case 0 -> proposed(old, same, around);
            case 1 -> same.status("cancelled").build();
            case 2, 3 -> same.period(fresh.start(), fresh.end()).build();
            case 4 -> moved(old, same);
            case 5 -> same.audience(fresh.audience()).build();
            case 6 -> same.aspects(fresh.aspects()).build();
            case 7 -> same.lead(fresh.lead()).carriers(fresh.carriers()).build();
            case 8 -> same.umbrella(fresh.umbrella()).build();
            case 9 -> same.weight(fresh.weight()).build();
            case 10 -> same.exempt(!old.exempt()).build();
            case 11 -> same.title(fresh.title()).build();
            case 12 -> fresh;
            default -> old.counts() ? same.status("draft").build() : proposed(old, same, around);
        };
    }

    private PlannedCampaign proposed(PlannedCampaign old, CampaignBuilder same, Calendar around) {
        LocalDate since = old.proposedOn() == null ? parts.proposedOn(old.start(), around) : old.proposedOn();
        return same.status("proposed").proposedOn(since).build();
    }

    private PlannedCampaign moved(PlannedCampaign old, CampaignBuilder same) {
        LocalDate start = old.start().plusDays(dice.between(-2, 2));
        return same.period(start, start.plusDays(ChronoUnit.DAYS.between(old.start(), old.end())))
                .build();
    }

    /** One more, one less, or one that becomes another under the same id. */
    private <T> List<T> edited(List<T> old, Function<T, UUID> id, Function<UUID, T> make) {
        List<T> list = new ArrayList<>(old);
        int what = old.isEmpty() ? 0 : dice.below(3);
        int place = old.isEmpty() ? 0 : dice.below(old.size());
        switch (what) {
            case 0 -> list.add(make.apply(dice.id()));
            case 1 -> list.remove(place);
            default -> list.set(place, make.apply(id.apply(list.get(place))));
        }
        return List.copyOf(list);
    }
}
