package be.eenstem.calendar;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which imports to list. */
class CalendarImportFilter extends PageParameters {

    @RestQuery
    @Pattern(regexp = "(upload|address)", message = "schema.importSource")
    @Parameter(description = "Where from: upload or address.")
    String source;

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }
}
