package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign as far as reminders need it.
 *
 * @param regions none where it is for all
 * @param embargoUntil the first day on which it is under embargo no more; null where nobody knows, or where it is not
 */
record RemindedCampaign(
        UUID id,
        String title,
        String status,
        String lead,
        List<String> carriers,
        List<String> regions,
        DateSpan period,
        String visibility,
        LocalDate embargoUntil)
        implements Subject {

    @Override
    public String kind() {
        return CAMPAIGN;
    }

    /** Only what is certain reminds. */
    @Override
    public boolean reminds(String anchor) {
        return status.equals("confirmed");
    }

    /** It is certain, or was and is over. */
    @Override
    public boolean stands() {
        return status.equals("confirmed") || status.equals("evaluated");
    }

    boolean isCancelled() {
        return status.equals("cancelled");
    }

    @Override
    public Set<String> recipients(String who) {
        return switch (who) {
            case "lead" -> Set.of(lead);
            case "carriers" -> new LinkedHashSet<>(carriers);
            default -> Set.of();
        };
    }

    @Override
    public Map<String, String> organizations() {
        return Map.of("lead", lead);
    }

    @Override
    public Map<String, String> fields() {
        return Map.of();
    }

    @Override
    public LocalDate tellableFrom(String organization, LocalDate day) {
        if (!visibility.equals("embargoed") || lead.equals(organization) || carriers.contains(organization)) {
            return day;
        }
        return embargoUntil == null || day.isBefore(embargoUntil) ? embargoUntil : day;
    }

    @Override
    public Object[] path() {
        return new Object[] {"campaigns", id};
    }
}
