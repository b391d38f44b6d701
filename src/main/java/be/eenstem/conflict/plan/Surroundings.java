package be.eenstem.conflict.plan;

import be.eenstem.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What campaigns are planned around, and the policies of the rules.
 *
 * @param rules by kind of conflict
 * @param kinds {@code government} or {@code intermediary}, by organization
 * @param aspects by code
 * @param holidays whether a day is a public holiday or 11 July
 */
public record Surroundings(
        Map<String, RuleSettings> rules,
        List<Blackout> blackouts,
        List<Focus> focus,
        List<Enforcement> enforcements,
        List<PressurePolicy> pressurePolicies,
        Map<String, String> kinds,
        Map<String, AspectNames> aspects,
        Predicate<LocalDate> holidays) {

    /** @param first the first day since 1 January 1970; as last */
    public record Blackout(
            UUID id, LocalizedText reason, int first, int last, List<String> appliesTo, String severity) {}

    /**
     * An entry of the short list.
     *
     * @param sector null for all
     * @param reach the sector as an audience
     */
    public record Focus(UUID id, String aspect, String sector, Reach reach, int first, int last) {

        public boolean appliesTo(Footprint campaign) {
            return campaign.sharesDayWith(first, last) && reach.overlapsSectorsOf(campaign.audience());
        }
    }

    /** A fixture of kind enforcement with aspects. */
    public record Enforcement(UUID id, String title, List<String> aspects, Reach audience, int first, int last) {}

    /** @param name null where it has none */
    public record PressurePolicy(
            UUID id, LocalizedText name, Reach segment, int windowDays, int threshold, String severity) {}

    /** @param said the name in all languages and the code, as a title may say them */
    public record AspectNames(LocalizedText name, List<Words> said) {}

    /** Whether a text says one of the aspects of a campaign. */
    public boolean isNamed(Footprint campaign, Words text) {
        return campaign.aspects().stream()
                .map(aspects::get)
                .anyMatch(aspect -> aspect != null && aspect.said().stream().anyMatch(text::hold));
    }

    /** One that nobody set is off. */
    public RuleSettings of(String type) {
        return rules.getOrDefault(type, RuleSettings.OFF);
    }
}
