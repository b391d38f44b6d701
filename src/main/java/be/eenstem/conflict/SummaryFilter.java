package be.eenstem.conflict;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which conflicts to count, and by what. */
class SummaryFilter extends ConflictFilter {

    @RestQuery
    @Size(max = 5) @Parameter(description = "What to count by: type, severity, state, month, lead; all when absent.")
    List<@Pattern(regexp = "type|severity|state|month|lead", message = "invalid.summaryPart") String> by;

    boolean counts(String what) {
        return by == null || by.isEmpty() || by.contains(what);
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        for (String name : List.of("page", "pageSize", "sort")) {
            if (isGiven(name)) {
                faults.put(name, "unknown.parameter");
            }
        }
        return faults;
    }
}
