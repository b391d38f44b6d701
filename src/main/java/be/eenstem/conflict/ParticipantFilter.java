package be.eenstem.conflict;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** A page of the campaigns in a conflict; their order is that of their rank. */
class ParticipantFilter extends PageParameters {

    @RestQuery
    @Size(max = 50) List<@OrganizationCode String> lead;

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }

    boolean isAskedFor(String organization) {
        return lead == null || lead.isEmpty() || lead.contains(organization);
    }
}
