package be.eenstem.conflict.policy;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which pressure policies to list. */
class PressurePolicyFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of(
            "windowDays", "x.window_days",
            "threshold", "x.threshold",
            "changedAt", "x.changed_at",
            "severity", "array_position(array['blocking', 'warning', 'info'], x.severity)");

    @RestQuery
    @Pattern(regexp = "true|false", message = "schema.boolean") @Parameter(description = "Only those that are applied, or only those that are not.")
    String enabled;

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "blocking|warning|info", message = "invalid.severity") String> severity;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    Boolean isEnabled() {
        return enabled == null ? null : Boolean.valueOf(enabled);
    }
}
