package be.eenstem.conflict.bruteforce;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Uncoupled enforcement: inspections on an aspect that no campaign announces or goes along with. */
final class EnforcementRule {

    private EnforcementRule() {}

    static void find(Calendar calendar, List<PlannedCampaign> counting, Consumer<String> found) {
        TestPolicies.TypePolicy policy = calendar.policies().of("uncoupledEnforcement");
        if (!policy.enabled()) {
            return;
        }
        calendar.fixtures().stream()
                .filter(fixture -> fixture.kind().equals("enforcement"))
                .filter(fixture -> !fixture.aspects().isEmpty())
                .filter(fixture -> counting.stream().noneMatch(campaign -> goWith(campaign, fixture, policy.days())))
                .map(fixture -> Finding.withoutCampaign(
                        "uncoupledEnforcement", policy.severity(), fixture.id(), fixture.period()))
                .forEach(found);
    }

    private static boolean goWith(PlannedCampaign campaign, PlannedEnforcement fixture, int daysAhead) {
        long ahead = ChronoUnit.DAYS.between(campaign.start(), fixture.start());
        boolean inTime = (ahead >= 0 && ahead <= daysAhead)
                || campaign.period().common(fixture.period()).isPresent();
        return inTime
                && campaign.aspects().stream().anyMatch(fixture.aspects()::contains)
                && campaign.audience().overlaps(fixture.audience());
    }
}
