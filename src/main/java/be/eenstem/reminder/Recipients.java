package be.eenstem.reminder;

import be.eenstem.organization.OrganizationSelector;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reminded. */
@Schema(name = "ReminderRecipients")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Selected
record Recipients(
        @NotNull @Pattern(regexp = "lead|carriers|localAuthorities|selected", message = "schema.recipients") @Schema(
                description =
                        "lead and carriers of the campaign, localAuthorities of its regions (all, where it names none),"
                                + " or those selected by the selector.")
        String who,

        @Valid @Schema(description = "With selected, and only then.")
        OrganizationSelector selector) {

    static final String SELECTED = "selected";

    boolean areSelected() {
        return SELECTED.equals(who);
    }
}
