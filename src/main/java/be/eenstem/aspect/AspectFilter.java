package be.eenstem.aspect;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which aspects to list. */
class AspectFilter extends PageParameters {

    static final Map<String, String> SORT =
            Map.of("number", "x.number", "code", "x.code", "name", "lower(x.name ->> 'nl')", "group", "x.\"group\"");

    @RestQuery
    @Size(max = 50) List<@Pattern(regexp = "risk|outcome|theme", message = "schema.aspectGroup") String> group;

    @RestQuery
    @Size(max = 200) @Parameter(description = "A part of the name, in any language, or of the code.")
    String q;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
