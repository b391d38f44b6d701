package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which milestones of a campaign to list. */
class CampaignMilestoneFilter extends PageParameters {

    @RestQuery
    @Size(max = 50) List<String> milestone;

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }

    boolean isAskedFor(String code) {
        return milestone == null || milestone.isEmpty() || milestone.contains(code);
    }
}
