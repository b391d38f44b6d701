package be.eenstem.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data it is about; in a body, as addresses end up in logs. */
@Schema(name = "PersonRequest")
record PersonRequest(
        @Schema(description = "The subject or name of an account, or the name or email of a contact; case is ignored.")
        @NotBlank @Size(max = 500) String person) {}
