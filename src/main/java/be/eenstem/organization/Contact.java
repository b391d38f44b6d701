package be.eenstem.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to reach at an organization; shown to callers who are logged in. */
@FunctionalContact
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contact(
        @Schema(description = "The desk or team; of a person only where personal is true.") @NotBlank @Size(max = 200) String name,

        @Size(max = 200) String function,
        @Email(message = "schema.Email") @Size(max = 254) String email,
        @Size(max = 40) String phone,

        @Schema(description = "Whether it is a person, who agreed to be listed, instead of a desk.")
        Boolean personal) {

    /** Whether it has that name or email, in any case; somebody may be listed as a desk. */
    boolean isCalled(String nameOrEmail) {
        return nameOrEmail.equalsIgnoreCase(name) || nameOrEmail.equalsIgnoreCase(email);
    }
}
