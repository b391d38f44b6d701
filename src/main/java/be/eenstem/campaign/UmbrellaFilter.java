package be.eenstem.campaign;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which umbrellas to list. */
class UmbrellaFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("code", "x.code", "slogan", "lower(x.slogan)");

    @RestQuery
    @Size(max = 200) String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
