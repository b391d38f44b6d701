package be.eenstem.conflict.policy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a conflict policy lacks, or has too many, for its type. */
final class Misfits {

    private static final String MISSING = "schema.NotNull";
    private static final Set<String> LISTS = Set.of("containerTerms", "negativeTerms");

    private final Map<String, String> found = new TreeMap<>();

    private Misfits() {}

    /** The sentence of each part at fault, by its place in the body. */
    static Map<String, String> of(ConflictPolicyRequest request) {
        Misfits misfits = new Misfits();
        ConflictType.of(request.type()).ifPresent(type -> misfits.find(type, request));
        return misfits.found;
    }

    private void find(ConflictType type, ConflictPolicyRequest request) {
        if (type.hasSeverity() && request.severity() == null) {
            found.put("severity", MISSING);
        } else if (!type.hasSeverity() && request.severity() != null) {
            found.put("severity", "unknown.policySeverity");
        }
        Set<String> numbers =
                request.numbers() == null ? null : request.numbers().byName().keySet();
        compare("numbers", type.numbers(), numbers, "unknown.policyNumber");
        Set<String> words =
                request.words() == null ? null : request.words().byName().keySet();
        compare("words", type.hasWords() ? LISTS : Set.of(), words, "unknown.policyWords");
    }

    private void compare(String part, Set<String> wanted, Set<String> given, String surplus) {
        if (given == null) {
            if (!wanted.isEmpty()) {
                found.put(part, MISSING);
            }
            return;
        }
        wanted.stream().filter(name -> !given.contains(name)).forEach(name -> found.put(part + "." + name, MISSING));
        given.stream().filter(name -> !wanted.contains(name)).forEach(name -> found.put(part + "." + name, surplus));
    }
}
