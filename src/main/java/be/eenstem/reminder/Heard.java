package be.eenstem.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one organization heard of one campaign so far.
 *
 * @param told all of it together
 * @param last how it heard it last
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

    private Heard and(Telling later) {
        return new Heard(told.and(later.told(), later.correction()), later);
    }

    /** How the campaign is now, in the terms in which the organization heard of it. */
    Told now(RemindedCampaign campaign, ReminderPlanner.Plan plan) {
        return campaign.stands()
                ? Told.of(campaign, plan.days(campaign, told.days().keySet()))
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
