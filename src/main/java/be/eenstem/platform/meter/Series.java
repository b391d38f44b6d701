package be.eenstem.platform.meter;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The meters of one name, one for each combination of what is said of it. */
final class Series<M> {

    private final List<Label> labels;
    private final Function<Tags, M> begin;
    private final Map<List<String>, M> meters = new ConcurrentHashMap<>();

    /** Begins those that are known before: a number that first shows when it is one never rose. */
    Series(List<Label> labels, Function<Tags, M> begin) {
        this.labels = labels;
        this.begin = begin;
        if (labels.stream().noneMatch(Label::isOpen)) {
            combinations(labels).forEach(this::of);
        }
    }

    /** @param values one a label, in their order */
    M of(List<String> values) {
        return meters.computeIfAbsent(values, unknown -> begin.apply(tags(labels, unknown)));
    }

    static List<List<String>> combinations(List<Label> labels) {
        List<List<String>> combinations = List.of(List.of());
        for (Label label : labels) {
            combinations = combinations.stream()
                    .flatMap(before -> label.values().stream().map(value -> with(before, value)))
                    .toList();
        }
        return combinations;
    }

    private static List<String> with(List<String> before, String value) {
        List<String> longer = new ArrayList<>(before);
        longer.add(value);
        return List.copyOf(longer);
    }

    /** Fails where they are no values of the labels, one each. */
    static Tags tags(List<Label> labels, List<String> values) {
        if (values.size() != labels.size()) {
            throw new IllegalArgumentException("%s say something of %s".formatted(values, labels));
        }
        List<Tag> tags = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            Label label = labels.get(place);
            if (!label.has(values.get(place))) {
                throw new IllegalArgumentException("%s is none of %s".formatted(values.get(place), label));
            }
            tags.add(Tag.of(label.name(), values.get(place)));
        }
        return Tags.of(tags);
    }
}
