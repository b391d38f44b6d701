package be.eenstem.plan;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which conflicts of a version to list. */
class VersionConflictFilter extends PageParameters {

    static final Map<String, String> SORT =
            Map.of("start", "x.days", "severity", "array_position(array['blocking', 'warning', 'info'], x.severity)");

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "blocking|warning|info", message = "invalid.severity") String> severity;

    @RestQuery
    @Size(max = 2) List<@Pattern(regexp = "open|waived", message = "invalid.plannedConflictState") String> state;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
