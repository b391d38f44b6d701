package be.eenstem.organization;

import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.ReferenceCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which organizations: those that fit everything it names; of the codes in one list, any. */
@Schema(name = "OrganizationSelector")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationSelector(
        @Distinct @Size(min = 1, max = 10) List<@ReferenceCode("organizationKinds") String> kinds,
        @Distinct @Size(min = 1, max = 50) List<@ReferenceCode("organizationTypes") String> types,
        @Distinct @Size(min = 1, max = 10) List<@ReferenceCode("levels") String> levels,

        @Distinct @Size(min = 1, max = 109) @Schema(description = "NACE-BEL codes; each stands for all below it too.")
        List<@ReferenceCode("sectors") String> sectors,

        @Distinct
        @Size(min = 1, max = 500) @Schema(description = "NUTS or REFNIS codes; each stands for all below it too.")
        List<@ReferenceCode("regions") String> regions,

        @Distinct @Size(min = 1, max = 50) @Schema(description = "Codes of networks.")
        List<@NetworkCode String> networks,

        @Min(1) @Max(4) @Schema(
                description =
                        "The tier of the stepped system: 1 the Flemish government's own actors, 2 other governments,"
                                + " 3 intermediary organizations with a lever on them, 4 all others.")
        Integer tier) {

    /** Whether it leaves open which, so that it would be everybody. */
    public boolean namesNothing() {
        return equals(new OrganizationSelector(null, null, null, null, null, null, null));
    }
}
