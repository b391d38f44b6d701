package be.eenstem.platform.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers a tree so that a node's span of numbers holds exactly its own number and those of all below it. */
final class NestedSpans {

    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Span> spans = new HashMap<>();
    private int next;

    private NestedSpans() {}

    /** Numbers from one up to, and not with, another. */
    record Span(int from, int until) {}

    /** The spans of rows with a {@code code} and, below the top, a {@code parent}. */
    static Map<String, Span> of(List<Map<String, String>> rows) {
        NestedSpans tree = new NestedSpans();
        for (Map<String, String> row : rows) {
            tree.children
                    .computeIfAbsent(row.get("parent"), parent -> new ArrayList<>())
                    .add(row.get("code"));
        }
        tree.number(null);
        return tree.spans;
    }

    private void number(String parent) {
        for (String code : children.getOrDefault(parent, List.of())) {
            int from = next++;
            number(code);
            spans.put(code, new Span(from, next));
        }
    }
}
