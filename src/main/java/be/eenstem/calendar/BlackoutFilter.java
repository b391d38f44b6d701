package be.eenstem.calendar;

import be.eenstem.platform.page.PeriodParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which blackouts to list. */
class BlackoutFilter extends PeriodParameters {

    static final Map<String, String> SORT =
            Map.of("start", "x.start_day", "end", "x.end_day", "severity", "x.severity");

    @RestQuery
    @Parameter(description = "Kinds of organization: the blackouts that bind one of them.")
    @Size(max = 10) List<@ReferenceCode("organizationKinds") String> appliesTo;

    @RestQuery
    @Size(max = 2) List<@Pattern(regexp = "blocking|warning", message = "schema.blackoutSeverity") String> severity;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
