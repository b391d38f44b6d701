package be.eenstem.conflict.policy;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.reference.Audience;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How conflicts are to be judged now.
 *
 * @param types the policy of each type of conflict, by its code; all types are there, also those that are off
 * @param pressures the pressure policies that are on, by id
 */
public record ConflictPolicies(Map<String, TypePolicy> types, List<PressureLimit> pressures) {

    /** The policy of a type; fails where there is no such type. */
    public TypePolicy of(String type) {
        TypePolicy policy = types.get(type);
        if (policy == null) {
            throw new IllegalArgumentException("No type of conflict: " + type);
        }
        return policy;
    }

    /**
     * How one type of conflict is judged.
     *
     * @param enabled whether conflicts of the type are looked for
     * @param severity null for {@code blackout} and {@code contactPressure}
     * @param numbers days, by name: {@code mostDaysBetween}, {@code mostDaysApart}, {@code leastDays}, {@code mostDaysBefore}
     * @param words terms as they were written, by name: {@code containerTerms}, {@code negativeTerms}
     */
    public record TypePolicy(
            boolean enabled, String severity, Map<String, Integer> numbers, Map<String, List<String>> words) {

        /** A number of the type; fails where it has none of that name. */
        public int number(String name) {
            return numbers.get(name);
        }
    }

    /**
     * From how much on a segment is contacted too often.
     *
     * @param name null where it has none
     * @param segment an empty dimension means everyone
     */
    public record PressureLimit(
            UUID id, LocalizedText name, Audience segment, int windowDays, int threshold, String severity) {}
}
