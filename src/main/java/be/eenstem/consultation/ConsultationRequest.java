package be.eenstem.consultation;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.organization.OrganizationSelector;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.input.Fixed;
import be.eenstem.platform.input.OnChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as the coordinator opens it; only its title and deadline change afterwards. */
@Schema(name = "ConsultationRequest")
@Invitation.Clear
record ConsultationRequest(
        @NotNull @Fixed UUID plan,

        @NotNull @Min(1) @Fixed @Schema(description = "The number of the newest version of the plan.")
        Integer version,

        @Fixed
        @Distinct
        @Size(min = 1, max = 2000) @Schema(description = "Codes of organizations; this or the selector.")
        List<@OrganizationCode String> invited,

        @Fixed @Valid @Schema(description = "Whom to invite: those it finds when the round opens.")
        OrganizationSelector selector,

        @NotNull @NotPast(payload = OnChange.class)
        @Schema(description = "The last day to answer in time, in Brussels.")
        LocalDate deadline,

        @Size(min = 1, max = 200) String title,

        @Fixed @Pattern(regexp = Reading.NAMES, message = "schema.reading") @Schema(description = Reading.MEANING)
        String reading)
        implements Invitation {

    static ConsultationRequest of(Consultation round) {
        return new ConsultationRequest(
                round.plan,
                round.number,
                round.selector == null ? List.copyOf(round.invited) : null,
                round.selector,
                round.deadline,
                round.title,
                round.reading);
    }
}
