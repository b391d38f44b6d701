package be.eenstem.calendar;

import be.eenstem.campaign.CampaignFilter;
import be.eenstem.kernel.DateSpan;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days the shared view is of, and which campaigns are in it. It is one whole: it has no pages. */
public class CalendarFilter extends CampaignFilter {

    private static final int MOST_YEARS = 10;

    @RestQuery
    @Size(max = 5) @Parameter(description = "Which parts to show: campaigns, fixtures, blackouts, focus, holidays; all when absent.")
    List<@Pattern(regexp = "campaigns|fixtures|blackouts|focus|holidays", message = "invalid.calendarPart") String>
            part;

    boolean shows(String name) {
        return part == null || part.isEmpty() || part.contains(name);
    }

    /** @param horizon stands in for the days that are not given, within ten years of one that is */
    DateSpan span(DateSpan horizon) {
        LocalDate start = from() != null ? from() : horizon.start();
        LocalDate end = to() != null ? to() : horizon.end();
        if (from() == null) {
            start = within(start, end.minusYears(MOST_YEARS), end);
        }
        if (to() == null) {
            end = within(end, start, start.plusYears(MOST_YEARS));
        }
        return new DateSpan(start, end);
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        for (String name : List.of("page", "pageSize", "sort")) {
            if (isGiven(name)) {
                faults.put(name, "unknown.parameter");
            }
        }
        if (hasBothDays() && from().plusYears(MOST_YEARS).isBefore(to())) {
            faults.put("to", "invalid.tooManyYears");
        }
        return faults;
    }
}
