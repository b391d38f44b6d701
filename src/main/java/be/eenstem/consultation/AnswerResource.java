package be.eenstem.consultation;

import be.eenstem.access.Right;
import be.eenstem.platform.http.Idempotent;
import be.eenstem.platform.page.PageView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/consultations/{consultationId}/answers")
@Tag(name = "consultations")
class AnswerResource {

    private final AnswerService service;
    private final AnswerPresenter presenter;

    AnswerResource(AnswerService service, AnswerPresenter presenter) {
        this.service = service;
        this.presenter = presenter;
    }

    @GET
    @PermissionsAllowed(Right.READ_CONSULTATIONS)
    @Operation(
            operationId = "listConsultationAnswers",
            summary = "List the answers in a round that you may read, the earliest first")
    public PageView<AnswerView> list(
            @RestPath UUID consultationId, @Valid @BeanParam AnswerFilter filter, UriInfo uri) {
        return PageView.of(service.list(consultationId, filter).map(presenter::view), filter, uri);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.ANSWER_CONSULTATIONS)
    @Operation(
            operationId = "answerConsultation",
            summary = "Answer for your organization, about one campaign or the whole plan",
            description =
                    "Once for each campaign and once for the whole; an answer never changes. After the deadline it is"
                            + " marked as late, after the end of the round it is refused.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response answer(@RestPath UUID consultationId, AnswerRequest request) {
        AnswerView answer = presenter.view(service.answer(consultationId, request));
        return Response.created(answer.href()).entity(answer).build();
    }

    @GET
    @Path("/{answerId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.READ_CONSULTATIONS)
    @Operation(operationId = "getConsultationAnswer", summary = "Read an answer")
    public AnswerView get(@RestPath UUID consultationId, @RestPath UUID answerId) {
        return presenter.view(service.get(consultationId, answerId));
    }

    @PUT
    @Path("/{answerId}/reply")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Right.RUN_CONSULTATIONS)
    @Operation(operationId = "replyToConsultationAnswer", summary = "Say what became of an answer, or say it otherwise")
    public AnswerView reply(@RestPath UUID consultationId, @RestPath UUID answerId, ReplyRequest request) {
        return presenter.view(service.reply(consultationId, answerId, request));
    }
}
