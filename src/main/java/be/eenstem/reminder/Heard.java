package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one organization heard of one thing so far.
 *
 * @param told all of it together
 * @param last how it heard it last, and as loud as it ever did
 */
record Heard(Told told, Telling last) {

    /** By recipient, from what was told in turn. */
    static Map<Recipient, Heard> of(List<Telling> tellings) {
        Map<Recipient, Heard> heard = new LinkedHashMap<>();
        tellings.stream()
                .filter(Telling::sent)
                .forEach(telling -> heard.merge(
                        telling.recipient(), new Heard(telling.told(), telling), (before, now) -> before.and(telling)));
        return heard;
    }

    /** What was heard, of what was told in turn, before something was told again; null where that is nothing. */
    static Heard before(UUID telling, List<Telling> tellings) {
        List<Telling> earlier =
                tellings.stream().takeWhile(each -> !each.id().equals(telling)).toList();
        return of(earlier).values().stream().findFirst().orElse(null);
    }

    private Heard and(Telling later) {
        return new Heard(told.and(later.told(), later.correction()), later.asLoudAs(last));
    }

    /** How it is now, in the terms in which the organization heard of it. */
    Told now(Subject subject, ReminderPlanner.Plan plan) {
        return subject.stands()
                ? Told.of(subject, plan.days(subject, told.days().keySet()))
                : Told.OFF;
    }

    /** Whether that is news: days that are over are not. */
    boolean isOtherThan(Told now, LocalDate today) {
        if (told.off() && now.off() || later(told.end(), now.end()).isBefore(today)) {
            return false;
        }
        return told.off() != now.off()
                || !told.start().equals(now.start())
                || !told.end().equals(now.end())
                || !changed(now, today).isEmpty();
    }

    /** The milestones whose days, not over yet, are other ones now; null where a campaign goes without. */
    SortedMap<String, LocalDate> changed(Told now, LocalDate today) {
        SortedMap<String, LocalDate> changed = new TreeMap<>();
        told.days().forEach((code, before) -> {
            LocalDate day = now.days().get(code);
            boolean isOver = before.isBefore(today) && (day == null || day.isBefore(today));
            if (!before.equals(day) && !isOver) {
                changed.put(code, day);
            }
        });
        return changed;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
