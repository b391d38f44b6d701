package be.eenstem.consultation;

import be.eenstem.organization.OrganizationCode;
import be.eenstem.organization.OrganizationSelector;
import be.eenstem.platform.input.Distinct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rounds that come back each year, as the coordinator sets them. */
@Schema(name = "StandingConsultationRequest")
@Invitation.Clear
record StandingConsultationRequest(
        @NotBlank @Size(max = 200) @Schema(description = "The title of its rounds.")
        String title,

        @Distinct @Size(min = 1, max = 2000) @Schema(description = "Codes of organizations; this or the selector.")
        List<@OrganizationCode String> invited,

        @Valid @Schema(description = "Whom to invite: those it finds when a round opens.")
        OrganizationSelector selector,

        @NotEmpty @Distinct
        @Size(max = 24) @Schema(description = "The days on which rounds open, as 01-15; 02-29 is 28 February in other years.")
        List<@Pattern(regexp = StandingConsultationRequest.DAY, message = "schema.monthDay") String> moments,

        @Min(1) @Max(365) @Schema(
                description = "How many days after it opens the last day to answer in time is; 30 when absent.",
                defaultValue = "30")
        Integer answerDays,

        @Pattern(regexp = Reading.NAMES, message = "schema.reading") @Schema(description = Reading.MEANING)
        String reading)
        implements Invitation {

    static final String DAY =
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";

    static StandingConsultationRequest of(StandingConsultation standing) {
        return new StandingConsultationRequest(
                standing.title,
                standing.selector == null ? List.copyOf(standing.invited) : null,
                standing.selector,
                standing.moments,
                standing.answerDays,
                standing.reading);
    }
}
