package be.eenstem.consultation;

import be.eenstem.platform.page.PageParameters;
import java.util.Map;
import java.util.Set;

/** Which page of the standing consultations. */
class StandingFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("title", "lower(x.title)");

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
