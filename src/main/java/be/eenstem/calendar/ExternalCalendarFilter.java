package be.eenstem.calendar;

import be.eenstem.platform.page.PageParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which calendars of others to list. */
class ExternalCalendarFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("name", "lower(x.name)", "kind", "x.kind");

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("fixtureKinds") String> kind;

    @RestQuery
    @Size(max = 200) @Parameter(description = "A part of the name.")
    String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
