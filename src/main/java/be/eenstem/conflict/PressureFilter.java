package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.input.QueryParameters;
import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose contact pressure to weigh, and when; an absent dimension means everyone. */
class PressureFilter extends QueryParameters {

    private static final int MOST_YEARS = 6;

    /** Outside of these nothing is planned, and weeks would reach into years of more or fewer digits. */
    private static final DateSpan DAYS = new DateSpan(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    @RestQuery
    @Size(max = 109) List<@ReferenceCode("sectors") String> sector;

    @RestQuery
    @Size(max = 10) List<@ReferenceCode("sizes") String> size;

    @RestQuery
    @Size(max = 500) List<@ReferenceCode("regions") String> region;

    @RestQuery
    @Size(max = 10) List<@ReferenceCode("roles") String> role;

    @RestQuery
    @NotNull @IsoDate
    @Parameter(required = true, description = "Weeks from the one of this day on.", schema = @Schema(format = "date"))
    String from;

    @RestQuery
    @NotNull @IsoDate
    @Parameter(
            required = true,
            description = "Weeks up to the one of this day, at most six years later.",
            schema = @Schema(format = "date"))
    String to;

    LocalDate from() {
        return LocalDate.parse(from);
    }

    LocalDate to() {
        return LocalDate.parse(to);
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        if (from != null && to != null && Scalars.isDay(from) && Scalars.isDay(to)) {
            if (!DAYS.contains(from())) {
                faults.put("from", "invalid.distantDay");
            } else if (to().isBefore(from())) {
                faults.put("to", "invalid.endBeforeStart");
            } else if (!DAYS.contains(to())) {
                faults.put("to", "invalid.distantDay");
            } else if (from().plusYears(MOST_YEARS).isBefore(to())) {
                faults.put("to", "invalid.overHorizon");
            }
        }
        return faults;
    }
}
