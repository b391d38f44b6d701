package be.eenstem.calendar.ical;

import java.util.HashMap;
import java.util.Map;

/** What the events of one calendar hold together, each of which may hold a little. */
final class Holdings {

    private final Bounds bounds;
    private final Map<String, String> texts = new HashMap<>();
    private int dates;
    private int categories;

    Holdings(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Whether there was room for one more. */
    boolean addDate() {
        if (dates == bounds.allDates()) {
            return false;
        }
        dates++;
        return true;
    }

    void removeDates(int count) {
        dates -= count;
    }

    /** The text to keep, which is the same for the same; null where there is no room for one more. */
    String addCategory(String text) {
        if (categories == bounds.allCategories()) {
            return null;
        }
        categories++;
        return texts.computeIfAbsent(text, first -> first);
    }
}
