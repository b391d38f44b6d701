package be.eenstem.review;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which decisions to list, the newest first. */
class DecisionFilter extends PageParameters {

    @RestQuery
    @Size(max = 60) @Parameter(description = "Only those on this item of the agenda.")
    String item;

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "approved|approvedWithConditions|returned", message = "invalid.outcome") String> outcome;

    boolean asksFor(DecisionView decision) {
        return outcome == null || outcome.isEmpty() || outcome.contains(decision.outcome());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }
}
