package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which milestones to list. */
class MilestoneFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("code", "x.code");

    @RestQuery
    @Size(max = 4) List<@Pattern(regexp = "start|middle|end|close", message = "schema.anchor") String> anchor;

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "campaign|consultation|condition", message = "schema.milestoneSubject") String> subject;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
