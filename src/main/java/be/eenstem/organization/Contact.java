package be.eenstem.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to reach at an organization; shown to callers who are logged in. */
@Schema(name = "Contact")
record Contact(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String function,
        @Email(message = "schema.Email") @Size(max = 254) String email,
        @Size(max = 40) String phone) {}
