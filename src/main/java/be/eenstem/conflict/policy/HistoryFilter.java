package be.eenstem.conflict.policy;

import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.page.PageParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a history to list. */
class HistoryFilter extends PageParameters {

    static final Map<String, String> SORT = Map.of("replacedAt", "x.replaced_at");

    @RestQuery
    @IsoDate
    @Parameter(description = "Only states that were replaced on this day or later.", schema = @Schema(format = "date"))
    String since;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    /** The beginning of the day asked for; null where none was. */
    Instant since(ZoneId zone) {
        return since == null ? null : LocalDate.parse(since).atStartOfDay(zone).toInstant();
    }
}
