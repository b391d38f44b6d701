package be.eenstem.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a round is to stand. */
@Schema(name = "ConsultationStatusRequest")
record ConsultationStatusRequest(
        @NotNull @Pattern(regexp = "open|closed", message = "schema.consultationStatus") @Schema(description = "closed; one that is closed does not open again.")
        String status) {}
