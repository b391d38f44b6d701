package be.eenstem.contact;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which settings to list. */
class ContactSettingFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("email", "lower(x.address)");

    @RestQuery
    @Parameter(description = "Codes of organizations that list the contact.")
    @Size(max = 50) List<String> organization;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
