package be.eenstem.sync;

import be.eenstem.campaign.CampaignFilter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which changes to read: since when, and of which campaigns. */
public class ChangesFilter extends CampaignFilter {

    private static final Set<String> NO_SELECTION = Set.of("syncToken", "cursor", "pageSize");

    @RestQuery
    @Size(max = 200) @Parameter(description = "What the last reading ended with; everything is read where it is absent.")
    String syncToken;

    @RestQuery
    @Size(max = 200) @Parameter(description = "As in the link to the next page.")
    String cursor;

    /** What was asked for, whatever the order it was asked in. */
    static String selection(UriInfo uri) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        StringBuilder selection = new StringBuilder("changes");
        for (String name : new TreeSet<>(given.keySet())) {
            if (!NO_SELECTION.contains(name)) {
                new TreeSet<>(given.get(name))
                        .forEach(value ->
                                selection.append('\n').append(name).append('=').append(value));
            }
        }
        return selection.toString();
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        for (String name : List.of("page", "sort")) {
            if (isGiven(name)) {
                faults.put(name, "unknown.parameter");
            }
        }
        if (isGiven("syncToken") && isGiven("cursor")) {
            faults.put("cursor", "invalid.cursorWithToken");
        }
        return faults;
    }
}
