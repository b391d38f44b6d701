package be.eenstem.review;

import be.eenstem.organization.OrganizationCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be met for an approval to hold. */
@Schema(name = "DecisionConditionRequest")
record ConditionRequest(
        @NotBlank @Size(max = 2000) String text,

        @NotNull @OrganizationCode @Schema(description = "The organization that sees to it.")
        String owner,

        @NotNull @Schema(description = "The day by which.") LocalDate due) {}
