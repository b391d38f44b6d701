package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which messages to list, the newest first. */
class InboxFilter extends PageParameters {

    @RestQuery
    @Parameter(description = "read or unread.")
    @Pattern(regexp = "read|unread", message = "schema.inboxStatus") String status;

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }

    /** Null for all. */
    Boolean isRead() {
        return status == null ? null : status.equals("read");
    }
}
