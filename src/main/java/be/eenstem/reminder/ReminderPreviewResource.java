package be.eenstem.reminder;

import be.eenstem.access.Right;
import be.eenstem.audit.ChangesNothing;
import be.eenstem.platform.page.PageView;
import be.eenstem.platform.text.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/v1/reminderPreviews")
@Tag(name = "reminderPreviews", description = "Who would be reminded of what.")
class ReminderPreviewResource {

    private final ReminderPreviewService service;

    ReminderPreviewResource(ReminderPreviewService service) {
        this.service = service;
    }

    @POST
    @ChangesNothing
    @PermissionsAllowed(Right.KEEP_FRAME)
    @Operation(
            operationId = "previewReminders",
            summary = "Look ahead who would be reminded of what from today on; nothing is sent",
            description =
                    "Of confirmed campaigns, by the rules that are applied. Of a campaign under embargo only its lead and"
                            + " carriers are reminded, until the embargo ends.")
    public PageView<PlannedReminderView> preview(
            ReminderPreviewRequest request,
            @Valid @BeanParam ReminderPreviewFilter filter,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language,
            UriInfo uri) {
        return PageView.of(service.preview(request, filter, Language.preferred(language)), filter, uri);
    }
}
