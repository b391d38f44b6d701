package be.eenstem.consultation;

import be.eenstem.platform.input.UuidText;
import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rounds to list. */
class ConsultationFilter extends PageParameters {

    static final Map<String, String> SORT =
            Map.of("deadline", "x.deadline", "openedAt", "x.opened_at", "title", "lower(x.title)");

    @RestQuery
    @UuidText
    String plan;

    @RestQuery
    @Size(max = 2) List<@Pattern(regexp = "open|closed", message = "schema.consultationStatus") String> status;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    UUID planId() {
        return plan == null ? null : UUID.fromString(plan);
    }
}
