package be.eenstem.platform.page;

import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.input.Scalars;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A page of what touches a run of days; open where a day is absent. */
public abstract class PeriodParameters extends PageParameters {

    @RestQuery
    @IsoDate
    @Parameter(description = "What ends on or after this day.", schema = @Schema(format = "date"))
    public String from;

    @RestQuery
    @IsoDate
    @Parameter(description = "What starts on or before this day.", schema = @Schema(format = "date"))
    public String to;

    public LocalDate from() {
        return day(from);
    }

    public LocalDate to() {
        return day(to);
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        if (hasBothDays() && to().isBefore(from())) {
            faults.put("to", "invalid.endBeforeStart");
        }
        return faults;
    }

    protected boolean hasBothDays() {
        return from != null && to != null && Scalars.isDay(from) && Scalars.isDay(to);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
