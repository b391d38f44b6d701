package be.eenstem.consultation;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which standing consultations to list. */
class StandingFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("title", "lower(x.title)");

    @RestQuery
    @Size(max = 200) String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
