package be.eenstem.calendar.ical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of a calendar by what they are known by, and what stands for one of a series beside it. */
final class Events {

    private final Map<String, ParsedEvent> series = new LinkedHashMap<>();
    private final Map<String, Map<Moment, ParsedEvent>> moved = new HashMap<>();

    private final List<ParsedEvent> aside = new ArrayList<>();

    void add(ParsedEvent event, Findings findings) {
        if (event.astray()) {
            aside.add(event);
            return;
        }
        ParsedEvent known = event.recurrence() == null
                ? put(series, event.uid(), event)
                : put(moved.computeIfAbsent(event.uid(), uid -> new LinkedHashMap<>(1)), event.recurrence(), event);
        if (known != null) {
            findings.note(Reason.DUPLICATE_UID, event.line());
        }
    }

    Collection<ParsedEvent> series() {
        return series.values();
    }

    /** What stands for one of the series. */
    Collection<ParsedEvent> movedOf(ParsedEvent one) {
        return moved.getOrDefault(one.uid(), Map.of()).values();
    }

    /** What stands for one of a series that is not there, by series. */
    List<Collection<ParsedEvent>> alone() {
        return moved.entrySet().stream()
                .filter(entry -> !series.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().values())
                .toList();
    }

    /** What cannot be read and has no place among the others, or gave way to one that can; nothing beside what is private. */
    List<ParsedEvent> aside() {
        return aside.stream().filter(event -> !isHidden(event.uid())).toList();
    }

    private boolean isHidden(String uid) {
        ParsedEvent whole = series.get(uid);
        return whole != null && whole.isHidden()
                || moved.getOrDefault(uid, Map.of()).values().stream().anyMatch(ParsedEvent::isHidden);
    }

    /** Gives the one that was there. */
    private <K> ParsedEvent put(Map<K, ParsedEvent> events, K key, ParsedEvent event) {
        ParsedEvent known = events.get(key);
        if (known == null) {
            events.put(key, event);
        } else if (event.replaces(known)) {
            events.put(key, event);
            giveWay(known, event);
        } else {
            giveWay(event, known);
        }
        return known;
    }

    private void giveWay(ParsedEvent event, ParsedEvent other) {
        if (!event.isSound() && other.isSound()) {
            aside.add(event);
        }
    }
}
