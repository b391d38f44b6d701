package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Contact pressure: every window of every policy, weighed anew for each of its first days. */
final class PressureRule {

    private final PlannedPressure policy;
    private final TreeMap<LocalDate, List<PlannedCampaign>> starts = new TreeMap<>();

    private PressureRule(PlannedPressure policy, List<PlannedCampaign> counting) {
        this.policy = policy;
        counting.stream()
                .filter(campaign -> !campaign.exempt() && campaign.audience().overlaps(policy.segment()))
                .forEach(campaign -> starts.computeIfAbsent(campaign.start(), day -> new ArrayList<>())
                        .add(campaign));
    }

    static void find(Calendar calendar, List<PlannedCampaign> counting, Consumer<String> found) {
        if (!calendar.policies().of("contactPressure").enabled()) {
            return;
        }
        for (PlannedPressure policy : calendar.pressures()) {
            PressureRule rule = new PressureRule(policy, counting);
            if (policy.enabled() && !rule.starts.isEmpty()) {
                rule.peaks().forEach(peak -> found.accept(rule.line(peak)));
            }
        }
    }

    /** The windows that are over, those that overlap or touch made into one. */
    private List<Span> peaks() {
        List<Span> merged = new ArrayList<>();
        for (Span window : windowsOver()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !window.start().isAfter(last.end().plusDays(1))) {
                merged.set(merged.size() - 1, new Span(last.start(), window.end()));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    private List<Span> windowsOver() {
        LocalDate first = starts.firstKey().minusDays(policy.windowDays() - 1L);
        return first.datesUntil(starts.lastKey().plusDays(1))
                .map(day -> Span.of(day, policy.windowDays()))
                .filter(window -> load(window) > policy.threshold())
                .toList();
    }

    private int load(Span window) {
        int alone = 0;
        Map<String, Integer> largestByUmbrella = new HashMap<>();
        for (PlannedCampaign campaign : startingIn(window)) {
            if (campaign.umbrella() == null) {
                alone += campaign.weight();
            } else {
                largestByUmbrella.merge(campaign.umbrella(), campaign.weight(), Math::max);
            }
        }
        return alone
                + largestByUmbrella.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private List<PlannedCampaign> startingIn(Span window) {
        List<PlannedCampaign> starting = new ArrayList<>();
        starts.subMap(window.start(), true, window.end(), true).values().forEach(starting::addAll);
        return starting;
    }

    private String line(Span peak) {
        return Finding.group("contactPressure", policy.severity(), startingIn(peak), policy.id(), peak);
    }
}
