package be.eenstem.plan;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of the versions of a plan. */
class VersionFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("number", "x.number");

    @RestQuery
    @Pattern(regexp = "[0-9a-f]{64}", message = "schema.hash") @Parameter(description = "Only the version with this hash.")
    String hash;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
