package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.PlannedEnforcement;
import be.eenstem.conflict.bruteforce.PlannedFocus;
import be.eenstem.conflict.bruteforce.PlannedPressure;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import be.eenstem.conflict.bruteforce.TestAudience;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What campaigns under embargo weigh in: they close gaps, couple actions and put segments under pressure. */
final class QuietSettings {

    private QuietSettings() {}

    static Calendar around(Set<UUID> secrets, Calendar calendar, RandomCalendar random) {
        List<PlannedFocus> focus = new ArrayList<>(calendar.focus());
        List<PlannedEnforcement> fixtures = new ArrayList<>(calendar.fixtures());
        List<PlannedPressure> pressures = new ArrayList<>(calendar.pressures());
        pressures.add(pressure(TestAudience.EVERYONE, 3 + random.below(3)));
        for (PlannedCampaign campaign : calendar.campaigns()) {
            if (secrets.contains(campaign.id()) && random.below(2) == 0) {
                focus.add(focus(campaign, random));
                fixtures.add(fixture(campaign, random));
                pressures.add(pressure(campaign.audience(), 1 + random.below(2)));
            }
        }
        return calendar.withFocus(focus).withFixtures(fixtures).withPressures(pressures);
    }

    private static PlannedPressure pressure(TestAudience segment, int threshold) {
        return new PlannedPressure(UUID.randomUUID(), segment, 14, threshold, "warning", true);
    }

    private static PlannedFocus focus(PlannedCampaign secret, RandomCalendar random) {
        String aspect = secret.aspects().iterator().next();
        return new PlannedFocus(
                UUID.randomUUID(),
                aspect,
                null,
                secret.start().minusDays(60 + random.below(60)),
                secret.end().plusDays(60 + random.below(60)));
    }

    private static PlannedEnforcement fixture(PlannedCampaign secret, RandomCalendar random) {
        return new PlannedEnforcement(
                UUID.randomUUID(),
                "enforcement",
                secret.start().plusDays(random.below(40)),
                secret.start().plusDays(45),
                secret.aspects(),
                secret.audience());
    }
}
