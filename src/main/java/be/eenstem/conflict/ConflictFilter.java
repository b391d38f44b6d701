package be.eenstem.conflict;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.page.PeriodParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which conflicts to look at. */
class ConflictFilter extends PeriodParameters {

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

    @Override
    protected Set<String> sortable() {
        return ConflictQuery.SORT.keySet();
    }
}
