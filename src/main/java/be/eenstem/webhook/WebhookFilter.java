package be.eenstem.webhook;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which webhooks to list. */
class WebhookFilter extends PageParameters {

    static final Map<String, String> SORT =
            Map.of("name", "lower(x.name)", "organization", "x.organization", "url", "x.url");

    @RestQuery
    @Size(max = 50) List<@Size(max = 60) String> organization;

    @RestQuery
    @Pattern(regexp = "true|false", message = "schema.boolean") String enabled;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    Boolean isEnabled() {
        return enabled == null ? null : Boolean.valueOf(enabled);
    }
}
