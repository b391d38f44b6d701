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

/** Which answers to list. */
class AnswerFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("at", "x.at", "organization", "x.organization");

    @RestQuery
    @Size(max = 4) List<@Pattern(regexp = AnswerRequest.POSITIONS, message = "schema.position") String> position;

    @RestQuery
    @Size(max = 50) List<@Size(max = 60) String> organization;

    @RestQuery
    @Size(max = 50) List<@UuidText String> campaign;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    List<UUID> campaigns() {
        return campaign == null ? null : campaign.stream().map(UUID::fromString).toList();
    }
}
