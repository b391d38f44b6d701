package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/holidays")
@Tag(name = "holidays", description = "The public holidays of Belgium, and 11 July.")
class HolidayResource {

    private final HolidayService service;
    private final Clock clock;

    HolidayResource(HolidayService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** The holidays of some years. */
    @Schema(name = "Holidays")
    record HolidaysView(
            @Schema(required = true) List<Holiday> items,
            @Schema(required = true) long total) {}

    @GET
    @PermitAll
    @Operation(operationId = "listHolidays", summary = "List the holidays of some years")
    public HolidaysView list(@Valid @BeanParam HolidayFilter filter) {
        DateSpan span = filter.span(LocalDate.now(clock));
        List<Holiday> holidays = service.between(span.start(), span.end());
        return new HolidaysView(holidays, holidays.size());
    }
}
