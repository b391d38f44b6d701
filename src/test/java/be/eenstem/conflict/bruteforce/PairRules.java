package be.eenstem.conflict.bruteforce;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Duplication, missed synergy and launch clash: every pair of campaigns that are apart and speak to the same people. */
final class PairRules {

    private final TestPolicies policies;
    private final Consumer<String> found;

    private PairRules(TestPolicies policies, Consumer<String> found) {
        this.policies = policies;
        this.found = found;
    }

    static void find(TestPolicies policies, List<PlannedCampaign> counting, Consumer<String> found) {
        PairRules rules = new PairRules(policies, found);
        List<PlannedCampaign> byStart = counting.stream()
                .sorted(Comparator.comparing(PlannedCampaign::start))
                .toList();
        for (int i = 0; i < byStart.size(); i++) {
            for (int j = i + 1; j < byStart.size() && !rules.isFarAfter(byStart.get(j), byStart.get(i)); j++) {
                rules.judge(byStart.get(i), byStart.get(j));
            }
        }
    }

    /** Whether a later campaign, and so every one that starts after it, is out of reach of all three rules. */
    private boolean isFarAfter(PlannedCampaign later, PlannedCampaign earlier) {
        return later.start().isAfter(earlier.end().plusDays(synergyDays() + 1L))
                && later.start().isAfter(earlier.start().plusDays(launchDays()));
    }

    private void judge(PlannedCampaign one, PlannedCampaign other) {
        boolean sameAspect = shareAspect(one, other);
        boolean launchTogether = one.period().startsApart(other.period()) <= launchDays();
        if (!(sameAspect || launchTogether)
                || !areApart(one, other)
                || !one.audience().overlaps(other.audience())) {
            return;
        }
        if (sameAspect) {
            judgeSameAspect(one, other);
        } else {
            Optional<Span> common = one.period().common(other.period());
            report(
                    "launchClash",
                    one,
                    other,
                    common.isPresent() ? common : one.period().between(other.period()));
        }
    }

    private void judgeSameAspect(PlannedCampaign one, PlannedCampaign other) {
        Optional<Span> common = one.period().common(other.period());
        if (common.isPresent()) {
            report("duplication", one, other, common);
        } else if (one.period().distance(other.period()) <= synergyDays()) {
            report("missedSynergy", one, other, one.period().between(other.period()));
        }
    }

    private void report(String type, PlannedCampaign one, PlannedCampaign other, Optional<Span> days) {
        if (policies.of(type).enabled()) {
            found.accept(Finding.pair(type, policies.of(type).severity(), one, other, days));
        }
    }

    private static boolean shareAspect(PlannedCampaign one, PlannedCampaign other) {
        for (String aspect : one.aspects()) {
            if (other.aspects().contains(aspect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areApart(PlannedCampaign one, PlannedCampaign other) {
        boolean sameUmbrella = one.umbrella() != null && one.umbrella().equals(other.umbrella());
        return !one.lead().equals(other.lead())
                && !one.carriers().contains(other.lead())
                && !other.carriers().contains(one.lead())
                && !sameUmbrella;
    }

    private int synergyDays() {
        return policies.of("missedSynergy").days();
    }

    private int launchDays() {
        return policies.of("launchClash").days();
    }
}
