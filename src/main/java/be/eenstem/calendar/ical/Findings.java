package be.eenstem.calendar.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fell out of a calendar, the first of it one by one, and what was noted, once a kind. */
public final class Findings {

    public static final int MOST_LISTED = 100;

    private static final int MOST_NOTES = 50;

    private final List<Finding> fallen = new ArrayList<>();
    private final Map<String, Finding> notes = new LinkedHashMap<>();
    private int count;

    void fellOut(Reason reason, int line, String title) {
        count++;
        if (fallen.size() < MOST_LISTED) {
            fallen.add(new Finding(reason, line, title, 1));
        }
    }

    void note(Reason reason, int line) {
        note(reason, line, null);
    }

    /** Each name is noted by itself, as long as there are few. */
    void note(Reason reason, int line, String about) {
        String key = reason + (notes.size() < MOST_NOTES && about != null ? " " + about : "");
        Finding known = notes.get(key);
        notes.put(key, known == null ? new Finding(reason, line, about, 1) : known.again());
    }

    /** How many events, or occurrences that stand by themselves, fell out. */
    public int count() {
        return count;
    }

    public List<Finding> fallen() {
        return List.copyOf(fallen);
    }

    public List<Finding> notes() {
        return List.copyOf(notes.values());
    }
}
