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
    @Size(max = 3) @Parameter(description = "open and waived when absent; gone looks into the history.")
    List<@Pattern(regexp = "open|waived|gone", message = "invalid.conflictState") String> state;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Leads of campaigns in the conflict, of those you may see.")
    List<@OrganizationCode String> lead;

    @Override
    protected Set<String> sortable() {
        return ConflictQuery.SORT.keySet();
    }

    boolean hasLead() {
        return lead != null && !lead.isEmpty();
    }

    boolean hasType(String code) {
        return type == null || type.isEmpty() || type.contains(code);
    }

    /** Whether what is gone is asked for too. */
    boolean isPast() {
        return state != null && state.contains("gone");
    }

    /** Whether it asks for no days, leads or things past, so that counts are kept of what passes it. */
    boolean isCounted() {
        return !hasLead() && !isPast() && from == null && to == null;
    }
}
