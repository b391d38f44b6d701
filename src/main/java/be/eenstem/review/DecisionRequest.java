package be.eenstem.review;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.input.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as the college makes it. */
@Schema(name = "DecisionRequest")
@CoherentDecision
record DecisionRequest(
        @NotBlank @Size(max = 60) @Schema(description = "An item of the agenda.")
        String item,

        @NotNull @Pattern(regexp = "approved|approvedWithConditions|returned", message = "invalid.outcome") String outcome,

        @Size(max = 4000) @Schema(description = "Needed where an item is returned.")
        String reason,

        @Size(max = 20) @Schema(description = "For an approval with conditions, and only for one.")
        List<@Valid ConditionRequest> conditions,

        @Distinct
        @Size(max = 100) @Schema(
                description =
                        "The organizations whose leading officials are there; who records the decision counts where"
                                + " none are named.")
        List<@OrganizationCode String> present,

        @Schema(description = "The decision that this one takes the place of.")
        UUID corrects) {

    List<ConditionRequest> conditionsOrNone() {
        return conditions == null ? List.of() : conditions;
    }

    List<String> presentOrNone() {
        return present == null ? List.of() : present;
    }

    boolean isApproval() {
        return approves(outcome);
    }

    static boolean approves(String outcome) {
        return !outcome.equals("returned");
    }
}
