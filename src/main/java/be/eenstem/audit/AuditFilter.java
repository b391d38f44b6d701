package be.eenstem.audit;

import be.eenstem.platform.input.IsoDate;
import be.eenstem.platform.input.UuidText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of the trail to list. */
class AuditFilter extends TrailParameters {

    static final String RESOURCES = "organizations|networks|aspects|focusEntries|umbrellas|campaigns|externalCalendars"
            + "|fixtures|blackouts|conflictPolicies|pressurePolicies|conflicts|plans|planVersions|consultations"
            + "|consultationAnswers|standingConsultations|agendaAdvice|decisions|milestones|reminderRules|webhooks|conflictChecks"
            + "|accounts";

    @RestQuery
    @Size(max = 20) @Parameter(description = "Names of collections; of several, any one.")
    List<@Pattern(regexp = RESOURCES, message = "schema.auditResource") String> resource;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Ids or codes; of several, any one.")
    List<@Size(max = 100) String> resourceId;

    @RestQuery
    @Size(max = 5) List<@Pattern(regexp = "created|changed|removed|read|checked", message = "schema.auditOperation") String> operation;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Only what these accounts did, by the accountId of entries.")
    List<@UuidText String> accountId;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Codes of the organizations that an account spoke for.")
    List<@Size(max = 60) String> organization;

    @RestQuery
    @IsoDate
    @Parameter(description = "From this day on, in Brussels.", schema = @Schema(format = "date"))
    String from;

    @RestQuery
    @IsoDate
    @Parameter(description = "Up to and with this day.", schema = @Schema(format = "date"))
    String to;

    @Override
    protected Map<String, String> misused() {
        Map<String, String> faults = super.misused();
        boolean days = from != null && to != null && isDay(from) && isDay(to);
        if (days && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
            faults.put("to", "invalid.endBeforeStart");
        }
        return faults;
    }

    Instant from(ZoneId zone) {
        return from == null ? null : LocalDate.parse(from).atStartOfDay(zone).toInstant();
    }

    /** The first moment after the last day. */
    Instant until(ZoneId zone) {
        return to == null
                ? null
                : LocalDate.parse(to).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
