package be.eenstem.conflict.bruteforce;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the coordinator may change of the rules. A blackout and a pressure policy say their own severity, so that of their
 * types means nothing here.
 *
 * @param types by conflict type
 * @param containerTerms titles with one of these must name an aspect too
 * @param negativeTerms titles never hold one of these
 */
public record TestPolicies(Map<String, TypePolicy> types, List<String> containerTerms, List<String> negativeTerms) {

    /**
     * The policy of one type.
     *
     * @param days the one number of the type; 0 where it has none
     */
    public record TypePolicy(boolean enabled, String severity, int days) {}

    /** As conflicts.md gives them. */
    public static TestPolicies defaults() {
        Map<String, TypePolicy> types = Map.ofEntries(
                Map.entry("duplication", new TypePolicy(true, "warning", 0)),
                Map.entry("missedSynergy", new TypePolicy(true, "info", 28)),
                Map.entry("launchClash", new TypePolicy(true, "warning", 6)),
                Map.entry("contactPressure", new TypePolicy(true, "warning", 0)),
                Map.entry("blackout", new TypePolicy(true, "warning", 0)),
                Map.entry("holidayLaunch", new TypePolicy(true, "info", 0)),
                Map.entry("offFocus", new TypePolicy(true, "info", 0)),
                Map.entry("focusGap", new TypePolicy(true, "info", 90)),
                Map.entry("uncoupledEnforcement", new TypePolicy(true, "info", 56)),
                Map.entry("shortLeadTime", new TypePolicy(true, "warning", 90)),
                Map.entry("messageGuideline", new TypePolicy(true, "warning", 0)));
        return new TestPolicies(
                types,
                List.of("werkbaar werk", "werkbaarheid", "werkbaarheidscheque"),
                List.of("ziekmakend", "verplicht", "sanctie", "boete", "gevaarlijk"));
    }

    public TypePolicy of(String type) {
        return types.get(type);
    }

    public TestPolicies with(String type, TypePolicy policy) {
        Map<String, TypePolicy> changed = new TreeMap<>(types);
        changed.put(type, policy);
        return new TestPolicies(changed, containerTerms, negativeTerms);
    }

    public TestPolicies withDays(String type, int days) {
        return with(type, new TypePolicy(of(type).enabled(), of(type).severity(), days));
    }

    public TestPolicies withSeverity(String type, String severity) {
        return with(type, new TypePolicy(of(type).enabled(), severity, of(type).days()));
    }

    public TestPolicies withEnabled(String type, boolean enabled) {
        return with(type, new TypePolicy(enabled, of(type).severity(), of(type).days()));
    }

    public TestPolicies withTerms(List<String> container, List<String> negative) {
        return new TestPolicies(types, container, negative);
    }
}
