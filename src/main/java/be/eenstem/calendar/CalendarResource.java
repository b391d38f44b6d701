package be.eenstem.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/calendar")
@Tag(name = "calendar", description = "The shared view: everything over a period in one answer.")
class CalendarResource {

    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCalendar", summary = "Show everything over a period; without one, over the horizon")
    @Parameter(name = "page", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "pageSize", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "sort", in = ParameterIn.QUERY, hidden = true)
    public CalendarView show(@Valid @BeanParam CalendarFilter filter) {
        return service.show(filter);
    }
}
