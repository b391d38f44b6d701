package be.eenstem.plan;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which campaigns of a version to list. */
class VersionCampaignFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("start", "x.start_day", "lead", "x.lead");

    @RestQuery
    @Size(max = 50) List<@OrganizationCode String> lead;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
