package be.eenstem.conflict;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.page.PageParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which conflicts to look at. */
class ConflictFilter extends PageParameters {

    private static final String TYPES =
            "duplication|missedSynergy|launchClash|contactPressure|blackout|holidayLaunch|offFocus|focusGap"
                    + "|uncoupledEnforcement|shortLeadTime|messageGuideline";

    @RestQuery
    @Size(max = 20) List<@Pattern(regexp = TYPES, message = "invalid.conflictType") String> type;

    @RestQuery
    @Size(max = 3) List<@Pattern(regexp = "blocking|warning|info", message = "invalid.severity") String> severity;

    @RestQuery
    @Size(max = 2) List<@Pattern(regexp = "open|waived", message = "invalid.conflictState") String> state;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Leads of campaigns in the conflict, of those you may see.")
    List<@OrganizationCode String> lead;

    @RestQuery
    @IsoDate
    @Parameter(description = "Conflicts whose days end on or after this day.", schema = @Schema(format = "date"))
    String from;

    @RestQuery
    @IsoDate
    @Parameter(description = "Conflicts whose days start on or before this day.", schema = @Schema(format = "date"))
    String to;

    @Override
    protected Set<String> sortable() {
        return ConflictQuery.SORT.keySet();
    }

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        boolean both = from != null && to != null && Scalars.isDay(from) && Scalars.isDay(to);
        if (both && to().isBefore(from())) {
            faults.put("to", "invalid.endBeforeStart");
        }
        return faults;
    }

    LocalDate from() {
        return from == null ? null : LocalDate.parse(from);
    }

    LocalDate to() {
        return to == null ? null : LocalDate.parse(to);
    }
}
