package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the reminders to show. */
class ReminderPreviewFilter extends PageParameters {

    @RestQuery
    @Parameter(description = "Codes of organizations that are reminded.")
    @Size(max = 50) List<String> organization;

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }

    boolean isAskedFor(String code) {
        return organization == null || organization.isEmpty() || organization.contains(code);
    }
}
