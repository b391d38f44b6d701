package be.eenstem.calendar;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.UuidText;
import be.eenstem.platform.page.PeriodParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which fixtures to list. */
class FixtureFilter extends PeriodParameters {

    static final Map<String, String> SORT =
            Map.of("start", "x.start_day", "end", "x.end_day", "title", "lower(x.title)", "kind", "x.kind");

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("fixtureKinds") String> kind;

    @RestQuery
    @Size(max = 50) List<@AspectCode String> aspect;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Ids of external calendars.")
    List<@UuidText String> calendar;

    @RestQuery
    @Size(max = 200) @Parameter(description = "A part of the title or note.")
    String q;

    List<UUID> calendars() {
        return calendar == null
                ? List.of()
                : calendar.stream().map(UUID::fromString).toList();
    }

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }
}
