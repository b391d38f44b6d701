package be.eenstem.reminder;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to look ahead for: a campaign, the campaigns of a plan, or a month. */
@Schema(name = "ReminderPreviewRequest")
@OneSubject
record ReminderPreviewRequest(
        @Schema(description = "A campaign; this, a plan or a month.")
        UUID campaign,

        @Schema(description = "A plan: the confirmed campaigns within its horizon.")
        UUID plan,

        @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])", message = "schema.month")
        @Schema(description = "All that goes out in a month, as 2027-05.")
        String month) {}
