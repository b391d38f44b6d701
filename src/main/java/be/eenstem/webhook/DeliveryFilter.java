package be.eenstem.webhook;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which deliveries to list. */
class DeliveryFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("createdAt", "x.created_at");

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "waiting|delivered|parked", message = "schema.deliveryState") String> state;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
