package be.eenstem.conflict.plan;

import be.eenstem.platform.reference.CodeEntry;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of codes, some within others. */
final class CodeTree {

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, BitSet> numbers = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();

    CodeTree(Collection<CodeEntry> entries) {
        entries.forEach(entry -> parents.put(entry.code(), entry.parent()));
        int number = 0;
        for (String code : parents.keySet()) {
            related.computeIfAbsent(code, none -> new HashSet<>()).add(code);
            for (String up = code; up != null; up = parents.get(up)) {
                numbers.computeIfAbsent(up, none -> new BitSet()).set(number);
                related.computeIfAbsent(up, none -> new HashSet<>()).add(code);
                related.get(code).add(up);
            }
            number++;
        }
    }

    /** The numbers of the codes and of all within them; null where there is no code, which means everyone. */
    BitSet numbers(List<String> codes) {
        if (codes.isEmpty()) {
            return null;
        }
        BitSet all = new BitSet();
        codes.forEach(code -> all.or(numbers.getOrDefault(code, new BitSet())));
        return all;
    }

    /** A bit for each code of a flat list; all bits where there is no code. */
    int bits(List<String> codes) {
        if (codes.isEmpty()) {
            return -1;
        }
        return codes.stream()
                .mapToInt(code ->
                        numbers.containsKey(code) ? 1 << numbers.get(code).nextSetBit(0) : 0)
                .reduce(0, (some, one) -> some | one);
    }

    /** The codes themselves, those they lie within and those within them. */
    Set<String> related(List<String> codes) {
        if (codes.size() == 1) {
            return related.getOrDefault(codes.get(0), Set.of());
        }
        Set<String> all = new HashSet<>();
        codes.forEach(code -> all.addAll(related.getOrDefault(code, Set.of())));
        return all;
    }
}
