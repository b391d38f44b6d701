package be.eenstem.organization;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** What to list of the organizations. */
class OrganizationFilter extends PageParameters {

    @RestQuery
    List<String> kind;

    @RestQuery
    List<String> type;

    @RestQuery
    List<String> level;

    @RestQuery
    @Size(max = 200) String q;

    @Override
    protected Set<String> sortable() {
        return Set.of("code", "name", "kind", "type", "level");
    }
}
