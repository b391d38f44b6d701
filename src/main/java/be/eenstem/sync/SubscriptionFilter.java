package be.eenstem.sync;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which subscriptions to list. */
class SubscriptionFilter extends PageParameters {

    static final Map<String, String> SORT =
            Map.of("name", "lower(x.name)", "createdAt", "x.created_at", "lastUsedAt", "x.last_used_at");

    @RestQuery
    @Size(max = 200) @Parameter(description = "A part of the name.")
    String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
