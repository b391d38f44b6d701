package be.eenstem.conflict.plan;

import java.util.List;
import java.util.Map;

/**
 * The policy of one kind of conflict.
 *
 * @param severity null where what the conflict is about has its own
 */
public record RuleSettings(
        boolean enabled, String severity, Map<String, Integer> numbers, Map<String, List<Words>> words) {

    static final RuleSettings OFF = new RuleSettings(false, null, Map.of(), Map.of());

    public int number(String name) {
        return numbers.get(name);
    }
}
