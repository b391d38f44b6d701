package be.eenstem.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a conflict may stay as it is. */
@Schema(name = "ConflictWaiverRequest")
record WaiverRequest(@NotBlank @Size(max = 2000) String reason) {}
