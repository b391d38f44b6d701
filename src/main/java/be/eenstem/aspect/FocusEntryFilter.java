package be.eenstem.aspect;

import be.eenstem.platform.page.PeriodParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of the short list to list. */
class FocusEntryFilter extends PeriodParameters {

    static final Map<String, String> SORT = Map.of(
            "start", "x.start_day", "end", "x.end_day", "aspect", "x.aspect", "sector", "x.sector", "rank", "x.rank");

    @RestQuery
    @Size(max = 50) List<@AspectCode String> aspect;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Sections or divisions: the entries that apply to a part of one of them.")
    List<@ReferenceCode("sectors") String> sector;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
