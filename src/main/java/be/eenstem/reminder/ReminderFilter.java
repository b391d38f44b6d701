package be.eenstem.reminder;

import be.eenstem.platform.input.UuidText;
import be.eenstem.platform.page.PeriodParameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reminders to list, by the day on which they were due. */
class ReminderFilter extends PeriodParameters {

    static final Map<String, String> SORT = Map.of("due", "x.due");

    @RestQuery
    @Parameter(description = "due, sent, failed, missed, withdrawn or declined.")
    @Size(max = 6) List<@Pattern(regexp = "due|sent|failed|missed|withdrawn|declined", message = "schema.reminderStatus") String>
            status;

    @RestQuery
    @UuidText
    @Parameter(schema = @Schema(format = "uuid"))
    String campaign;

    @RestQuery
    @UuidText
    @Parameter(schema = @Schema(format = "uuid"))
    String consultation;

    @RestQuery
    @Parameter(description = "Codes of organizations that are reminded.")
    @Size(max = 50) List<String> organization;

    @Override
    protected Set<String> sortable() {
        return SORT.keySet();
    }

    UUID campaign() {
        return campaign == null ? null : UUID.fromString(campaign);
    }

    UUID consultation() {
        return consultation == null ? null : UUID.fromString(consultation);
    }
}
