package be.eenstem.review.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A campaign of the plan.
 *
 * @param lead the name of the organization
 * @param carriers their names
 * @param aspects their names; the Gantt shows the campaign under the first
 * @param status its code
 */
public record PackCampaign(
        UUID id,
        String title,
        String lead,
        List<String> carriers,
        List<String> aspects,
        LocalDate start,
        LocalDate end,
        String status,
        int weight,
        boolean embargoed) {

    boolean touches(LocalDate first, LocalDate last) {
        return !start.isAfter(last) && !end.isBefore(first);
    }
}
