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
        @NotNull @Pattern(
                regexp = "lead|carriers|localAuthorities|invited|notAnswered|owner|selected",
                message = "schema.recipients")
        @Schema(
                description =
                        "Of a campaign lead, carriers or localAuthorities of its regions (all, where it names none); of a"
                                + " consultation those invited or notAnswered; of a condition its owner; or of any those"
                                + " selected by the selector, as far as they may know.")
        String who,

        @Valid @Schema(description = "With selected, and only then.")
        OrganizationSelector selector) {

    static final String SELECTED = "selected";

    /** Whether they have to do with what is reminded of. */
    boolean fit(String kind) {
        return switch (who) {
            case "lead", "carriers", "localAuthorities" -> kind.equals(Subject.CAMPAIGN);
            case "invited", "notAnswered" -> kind.equals(Subject.CONSULTATION);
            case "owner" -> kind.equals(Subject.CONDITION);
            default -> true;
        };
    }

    boolean areSelected() {
        return SELECTED.equals(who);
    }
}
