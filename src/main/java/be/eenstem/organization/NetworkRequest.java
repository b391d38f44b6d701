package be.eenstem.organization;

import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as it is registered. */
@Schema(name = "NetworkRequest")
record NetworkRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "schema.code")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull @ReferenceCode("networkDrivers") String driver,

        @NotEmpty @Distinct @Size(max = 500) @Schema(description = "Codes of organizations.")
        List<@OrganizationCode String> members) {

    static NetworkRequest of(Network network) {
        return new NetworkRequest(network.code, network.name, network.driver, List.copyOf(network.members));
    }
}
