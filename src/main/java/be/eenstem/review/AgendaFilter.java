package be.eenstem.review;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which items of the agenda to list; they come in the order of a meeting. */
class AgendaFilter extends PageParameters {

    @RestQuery
    @Size(max = 5) List<@Pattern(regexp = "plan|focus|conflict|objection|campaign", message = "invalid.agendaKind") String> kind;

    @RestQuery
    @Pattern(regexp = "true|false", message = "schema.boolean") @Parameter(description = "Only what is decided, or only what is not.")
    String decided;

    boolean asksFor(String itsKind, boolean isDecided) {
        return (kind == null || kind.isEmpty() || kind.contains(itsKind))
                && (decided == null || decided.equals(Boolean.toString(isDecided)));
    }

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }
}
