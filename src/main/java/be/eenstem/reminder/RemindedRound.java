package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A round in which organizations are heard, as far as reminders need it.
 *
 * @param plan the title of the plan
 * @param period from its opening to the last day to answer
 * @param closed the day on which it was closed; null while it is open
 * @param invited those that are heard
 * @param answered those of them that said something
 */
record RemindedRound(
        UUID id,
        String title,
        String plan,
        DateSpan period,
        LocalDate closed,
        Set<String> invited,
        Set<String> answered)
        implements Subject {

    static final String CLOSE = "close";

    @Override
    public String kind() {
        return CONSULTATION;
    }

    @Override
    public LocalDate anchor(String anchor) {
        return anchor.equals(CLOSE) ? closed : Subject.super.anchor(anchor);
    }

    @Override
    public boolean reminds(String anchor) {
        return anchor.equals(CLOSE) == (closed != null);
    }

    @Override
    public boolean stands() {
        return true;
    }

    @Override
    public Set<String> recipients(String who) {
        Set<String> recipients = new LinkedHashSet<>();
        if (who.equals("invited") || who.equals("notAnswered")) {
            recipients.addAll(invited);
        }
        if (who.equals("notAnswered")) {
            recipients.removeAll(answered);
        }
        return recipients;
    }

    @Override
    public Map<String, String> organizations() {
        return Map.of();
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("plan", plan);
    }

    /** Nobody else knows of it. */
    @Override
    public LocalDate tellableFrom(String organization, LocalDate day) {
        return invited.contains(organization) ? day : null;
    }

    @Override
    public Object[] path() {
        return new Object[] {"consultations", id};
    }
}
