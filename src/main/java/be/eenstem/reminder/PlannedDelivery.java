package be.eenstem.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a reminder would reach an organization, as contacts want it now. */
@Schema(name = "PlannedDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlannedDelivery(
        @Schema(required = true, description = "email, inbox or webhook.")
        String channel,

        @Schema(description = "Whose mail it is in.") String email,

        @Schema(
                required = true,
                description = "The day of it; a contact who has had a mail that day gets it with the next.")
        LocalDate day) {}
