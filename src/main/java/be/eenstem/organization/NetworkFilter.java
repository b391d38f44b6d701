package be.eenstem.organization;

import be.eenstem.platform.page.PageParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which networks to list. */
class NetworkFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("code", "x.code", "name", "lower(x.name)", "driver", "x.driver");

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("networkDrivers") String> driver;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Codes of organizations: the networks that one of them is in.")
    List<@OrganizationCode String> member;

    @RestQuery
    @Size(max = 200) @Parameter(description = "A part of the name or code.")
    String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
