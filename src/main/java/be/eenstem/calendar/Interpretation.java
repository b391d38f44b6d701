package be.eenstem.calendar;

import be.eenstem.calendar.ical.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says what an event means here, by what was settled of its calendar. */
final class Interpretation {

    private static final int MOST_ASPECTS = 20;

    private final String kind;
    private final List<String> aspects;
    private final Map<String, CategoryMapping> mappings = new HashMap<>();

    Interpretation(ExternalCalendar calendar) {
        kind = calendar.kind;
        aspects = List.copyOf(calendar.aspects);
        calendar.categories.forEach(mapping -> mappings.putIfAbsent(folded(mapping.category()), mapping));
    }

    ImportedFixture of(Occurrence event) {
        List<CategoryMapping> fitting = event.categories().stream()
                .map(category -> mappings.get(folded(category)))
                .filter(Objects::nonNull)
                .toList();
        return new ImportedFixture(
                new ImportedFixture.Key(event.uid(), event.recurrence()),
                event.title(),
                kind(fitting),
                event.start(),
                event.end(),
                aspects(fitting));
    }

    private String kind(List<CategoryMapping> fitting) {
        return fitting.stream()
                .map(CategoryMapping::kind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(kind);
    }

    private List<String> aspects(List<CategoryMapping> fitting) {
        Set<String> all = new LinkedHashSet<>();
        fitting.stream().map(CategoryMapping::aspects).filter(Objects::nonNull).forEach(all::addAll);
        return all.isEmpty() ? aspects : new ArrayList<>(all).subList(0, Math.min(all.size(), MOST_ASPECTS));
    }

    private static String folded(String category) {
        return category.strip().toLowerCase(Locale.ROOT);
    }
}
