package be.eenstem.organization;

import be.eenstem.access.Disclosure;
import be.eenstem.access.Right;
import be.eenstem.audit.AuditEntryView;
import be.eenstem.audit.AuditService;
import be.eenstem.audit.ChangeFilter;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.input.MergePatch;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/organizations")
@Tag(name = "organizations", description = "Who communicates with firms.")
class OrganizationResource {

    private final OrganizationService service;
    private final CurrentCaller caller;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    OrganizationResource(
            OrganizationService service, CurrentCaller caller, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.caller = caller;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listOrganizations", summary = "List the organizations")
    public PageView<OrganizationView> list(@Valid @BeanParam OrganizationFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_REGISTRY)
    @Operation(operationId = "createOrganization", summary = "Register an organization")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response create(OrganizationRequest request) {
        Organization created = service.create(request);
        return Response.created(links.to("organizations", created.code))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{organizationCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getOrganization", summary = "Read an organization")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response get(@RestPath String organizationCode) {
        return shown(service.get(organizationCode));
    }

    @PATCH
    @Path("/{organizationCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_REGISTRY)
    @Operation(operationId = "changeOrganization", summary = "Change an organization")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Response change(
            @RestPath String organizationCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                organizationCode,
                ifMatch,
                current -> bodies.patched(OrganizationRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{organizationCode}")
    @PermissionsAllowed(Right.REMOVE_ORGANIZATIONS)
    @Operation(operationId = "deleteOrganization", summary = "Remove an organization that nothing refers to")
    public void delete(@RestPath String organizationCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(organizationCode, ifMatch);
    }

    @GET
    @Path("/{organizationCode}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(
            operationId = "listOrganizationHistory",
            summary = "List what became of an organization, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath String organizationCode, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(organizationCode);
        return PageView.of(audit.history("organizations", organizationCode, filter), filter, uri);
    }

    private Response shown(Organization organization) {
        return Response.ok(view(organization))
                .header(HttpHeaders.ETAG, showsContacts() ? organization.etag() : organization.publicEtag())
                .build();
    }

    private OrganizationView view(Organization organization) {
        return OrganizationView.of(organization, showsContacts(), links);
    }

    private boolean showsContacts() {
        return Disclosure.showsContacts(caller.get());
    }
}
