package be.eenstem.plan;

import be.eenstem.platform.page.PeriodParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which plans to list. */
class PlanFilter extends PeriodParameters {

    static final Map<String, String> SORT =
            Map.of("start", "x.start_day", "months", "x.months", "title", "lower(x.title)", "status", "x.status");

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "draft|current|superseded", message = "schema.planStatus") String> status;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
