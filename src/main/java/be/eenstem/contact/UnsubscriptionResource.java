package be.eenstem.contact;

import be.eenstem.platform.text.Language;
import be.eenstem.platform.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where mails say how to end them. Programs that read mail post here by themselves when their user asks (RFC 8058); who follows the
 * link finds a page with a button, as looking at a link must change nothing.
 */
@Path("/v1/unsubscriptions/{unsubscriptionCode}")
@PermitAll
@Tag(name = "contactSettings")
class UnsubscriptionResource {

    /** The page sends its one form back to where it came from. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; sandbox allow-forms";

    private final ContactSettingService service;

    UnsubscriptionResource(ContactSettingService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance unsubscription(Page page);
    }

    /**
     * What the page says.
     *
     * @param button null where there is nothing left to do
     */
    record Page(String language, String title, String text, String button) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "showUnsubscription", summary = "Show a page that ends the mails to a contact")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = String.class)))
    public Response show(
            @RestPath UUID unsubscriptionCode, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        ContactSetting setting = service.ofToken(unsubscriptionCode);
        Locale locale =
                acceptLanguage == null ? Language.preferred(setting.language) : Language.preferred(acceptLanguage);
        return page(new Page(
                locale.getLanguage(),
                Messages.say(locale, "unsubscription.title"),
                Messages.say(locale, "unsubscription.ask", setting.address),
                Messages.say(locale, "unsubscription.button")));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "unsubscribe", summary = "End the mails to a contact, but what is statutory")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = String.class)))
    public Response unsubscribe(
            @RestPath UUID unsubscriptionCode, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        service.unsubscribe(unsubscriptionCode);
        Locale locale = Language.preferred(acceptLanguage);
        return page(new Page(
                locale.getLanguage(),
                Messages.say(locale, "unsubscription.title"),
                Messages.say(locale, "unsubscription.done"),
                null));
    }

    private static Response page(Page page) {
        return Response.ok(Templates.unsubscription(page).render())
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
