package be.eenstem.organization;

import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as it is shown. */
@Schema(name = "Organization")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OrganizationView(
        @Schema(required = true) URI href,
        @Schema(required = true) String code,
        @Schema(required = true) String name,

        @Schema(description = "OVO codes and enterprise numbers.")
        List<String> identifiers,

        @Schema(required = true) String kind,
        @Schema(required = true) String type,
        @Schema(required = true) String level,
        String proximity,
        String leverage,
        List<String> sectors,
        List<String> regions,

        @Schema(description = "For callers who are logged in.")
        List<Contact> contacts) {

    static OrganizationView of(Organization organization, boolean withContacts, Links links) {
        return new OrganizationView(
                links.to("organizations", organization.code),
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
                withContacts ? organization.contacts : null);
    }
}
