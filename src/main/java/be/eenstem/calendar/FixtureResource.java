package be.eenstem.calendar;

import be.eenstem.access.Right;
import be.eenstem.audit.AuditEntryView;
import be.eenstem.audit.AuditService;
import be.eenstem.audit.ChangeFilter;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/fixtures")
@Tag(name = "fixtures", description = "What others have planned, to plan around or along with.")
class FixtureResource {

    private final FixtureService service;
    private final AuditService audit;
    private final Bodies bodies;
    private final Links links;

    FixtureResource(FixtureService service, AuditService audit, Bodies bodies, Links links) {
        this.service = service;
        this.audit = audit;
        this.bodies = bodies;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listFixtures", summary = "List the fixtures")
    public PageView<FixtureView> list(@Valid @BeanParam FixtureFilter filter, UriInfo uri) {
        return PageView.of(service.list(filter).map(this::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "createFixture", summary = "Put a fixture on the calendar")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FixtureView.class)))
    public Response create(FixtureRequest request) {
        Fixture created = service.create(request);
        return Response.created(links.to("fixtures", created.id))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(view(created))
                .build();
    }

    @GET
    @Path("/{fixtureId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getFixture", summary = "Read a fixture")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FixtureView.class)))
    public Response get(@RestPath UUID fixtureId) {
        return shown(service.get(fixtureId));
    }

    @PATCH
    @Path("/{fixtureId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "changeFixture", summary = "Change a fixture")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FixtureView.class)))
    public Response change(
            @RestPath UUID fixtureId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        return shown(service.change(
                fixtureId, ifMatch, current -> bodies.patched(FixtureRequest.of(current), view(current), patch)));
    }

    @DELETE
    @Path("/{fixtureId}")
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(operationId = "deleteFixture", summary = "Remove a fixture")
    public void delete(@RestPath UUID fixtureId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(fixtureId, ifMatch);
    }

    @GET
    @Path("/{fixtureId}/history")
    @PermissionsAllowed(Right.READ_HISTORIES)
    @Operation(operationId = "listFixtureHistory", summary = "List what became of a fixture, the newest change first")
    public PageView<AuditEntryView> history(
            @RestPath UUID fixtureId, @Valid @BeanParam ChangeFilter filter, UriInfo uri) {
        service.get(fixtureId);
        return PageView.of(audit.history("fixtures", fixtureId, filter), filter, uri);
    }

    private Response shown(Fixture fixture) {
        return Response.ok(view(fixture))
                .header(HttpHeaders.ETAG, fixture.etag())
                .build();
    }

    private FixtureView view(Fixture fixture) {
        return FixtureView.of(fixture, links);
    }
}
