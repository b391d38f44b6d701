package be.eenstem.organization;

import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as it is registered. */
@Schema(name = "OrganizationRequest")
@OwnIdentifiers
record OrganizationRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "schema.code")
        String code,

        @NotBlank @Size(max = 200) String name,

        @Distinct
        @Size(max = 10) @Schema(description = "OVO codes and enterprise numbers, by which a login service knows it; no other has them.")
        List<@NotNull @Pattern(regexp = "OVO\\d{6}|[01]\\d{9}", message = "schema.organizationIdentifier") String>
                identifiers,

        @NotNull @ReferenceCode("organizationKinds") String kind,
        @NotNull @ReferenceCode("organizationTypes") String type,
        @NotNull @ReferenceCode("levels") String level,
        @ReferenceCode("proximities") String proximity,
        @ReferenceCode("leverages") String leverage,
        @Distinct @Size(max = 109) List<@ReferenceCode("sectors") String> sectors,
        @Distinct @Size(max = 500) List<@ReferenceCode("regions") String> regions,
        @Size(max = 20) List<@Valid Contact> contacts) {

    List<String> identifiersOrNone() {
        return identifiers == null ? List.of() : identifiers;
    }

    static OrganizationRequest of(Organization organization) {
        return new OrganizationRequest(
                organization.code,
                organization.name,
                List.copyOf(organization.identifiers),
                organization.kind,
                organization.type,
                organization.level,
                organization.proximity,
                organization.leverage,
                organization.sectors,
                organization.regions,
                organization.contacts);
    }
}
