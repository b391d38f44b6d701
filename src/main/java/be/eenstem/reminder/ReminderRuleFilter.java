package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reminder rules to list. */
class ReminderRuleFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("name", "lower(x.name)", "milestone", "m.position");

    @RestQuery
    @Size(max = 50) List<String> milestone;

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "email|inbox|webhook", message = "schema.channel") String> channel;

    @RestQuery
    @Pattern(regexp = "true|false", message = "schema.boolean") String enabled;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    Boolean isEnabled() {
        return enabled == null ? null : Boolean.valueOf(enabled);
    }
}
