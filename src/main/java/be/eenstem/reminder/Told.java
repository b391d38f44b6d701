package be.eenstem.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an organization was told of a campaign, or of something else that reminds.
 *
 * @param days of milestones, by code
 * @param off whether it was told that it is not on, or holds no more; the rest is empty then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(LocalDate start, LocalDate end, SortedMap<String, LocalDate> days, boolean off) {

    static final Told OFF = new Told(null, null, new TreeMap<>(), true);

    static Told of(Subject subject, Map<String, LocalDate> days) {
        return new Told(subject.period().start(), subject.period().end(), new TreeMap<>(days), false);
    }

    /** What is known after something more was told; a correction tells all anew. */
    Told and(Told later, boolean correction) {
        if (correction || later.off()) {
            return later;
        }
        SortedMap<String, LocalDate> all = new TreeMap<>(days);
        all.putAll(later.days());
        return new Told(later.start(), later.end(), all, false);
    }
}
