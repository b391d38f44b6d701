package be.eenstem.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of the history of one resource to list. */
public class ChangeFilter extends TrailParameters {

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "created|changed|removed", message = "schema.auditChange") String> operation;

    List<String> operations() {
        return operation == null || operation.isEmpty() ? List.of("created", "changed", "removed") : operation;
    }
}
