package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.input.QueryParameters;
import be.eenstem.platform.input.Scalars;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Between which days to list the holidays. */
class HolidayFilter extends QueryParameters {

    private static final int MOST_YEARS = 10;
    private static final int YEARS_AHEAD = 3;

    @RestQuery
    @IsoDate
    @Parameter(
            description = "The first day; else 1 January, of this year or three years before to.",
            schema = @Schema(format = "date"))
    String from;

    @RestQuery
    @IsoDate
    @Parameter(
            description = "The last day, at most ten years after the first; else 31 December three years after it.",
            schema = @Schema(format = "date"))
    String to;

    DateSpan span(LocalDate today) {
        int year = from == null && to == null
                ? today.getYear()
                : from == null ? day(to).getYear() - YEARS_AHEAD : day(from).getYear();
        return new DateSpan(
                from == null ? LocalDate.of(year, 1, 1) : day(from),
                to == null ? lastDay(year + YEARS_AHEAD) : day(to));
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        if (!isDay(from) || !isDay(to)) {
            return faults;
        }
        if (day(to).isBefore(day(from))) {
            faults.put("to", "invalid.endBeforeStart");
        } else if (!day(to).isBefore(day(from).plusYears(MOST_YEARS))) {
            faults.put("to", "invalid.tooManyYears");
        }
        return faults;
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(Math.min(year, Scalars.LAST_DAY.getYear()), 12, 31);
    }

    private static boolean isDay(String text) {
        return text != null && Scalars.isDay(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
