package be.eenstem.platform.openapi;

import be.eenstem.platform.http.ActingFor;
import be.eenstem.platform.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Headers, the problem answer and the login, which operations refer to by name. */
public final class CommonParts {

    /** The ways to log in, of which any one will do. */
    public static final List<String> LOGINS = List.of("bearer", "basic");

    private static final int LONGEST_KEY = 255;

    private CommonParts() {}

    static void addTo(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("Where this document is served.")));
        if (document.getTags() != null) {
            document.setTags(document.getTags().stream()
                    .sorted(Comparator.comparing(Tag::getName))
                    .toList());
        }
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An access token of the login service, for a person or for a machine."))
                .addSecurityScheme(
                        "basic",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Demo mode: the name of a demo account, which is its password too."))
                .addParameter("AcceptLanguage", acceptLanguage())
                .addParameter("ActingFor", actingFor())
                .addParameter("IfMatch", ifMatch())
                .addParameter("OptionalIfMatch", optionalIfMatch())
                .addParameter("IfNoneMatch", ifNoneMatch())
                .addParameter("IdempotencyKey", idempotencyKey())
                .addHeader("ETag", header("The version of what is shown, for If-Match and If-None-Match.", text()))
                .addHeader("Location", header("Where the new resource is.", text().format("uri")))
                .addResponse("Problem", problem());
    }

    private static Parameter acceptLanguage() {
        return parameter("Accept-Language", "The languages of the caller; nl, fr and en are spoken, nl when none fits.")
                .example("fr, en;q=0.5");
    }

    private static Parameter actingFor() {
        return parameter(ActingFor.HEADER, """
                        The organization to act for, by its code, OVO code or enterprise number; needed by an account that has a \
                        role at several, which /v1/me tells.""").example("constructiv");
    }

    private static Parameter ifMatch() {
        return parameter(
                        "If-Match",
                        "The ETag of the version that the change was made on: 428 without, 412 when it is stale.")
                .required(true)
                .example("\"3\"");
    }

    private static Parameter optionalIfMatch() {
        return parameter("If-Match", "The ETag of the version that is meant: 412 when it is stale.")
                .example("\"3\"");
    }

    private static Parameter ifNoneMatch() {
        return parameter("If-None-Match", "The ETag of what the caller has: 304 while it is still current.")
                .example("\"3\"");
    }

    private static Parameter idempotencyKey() {
        return parameter("Idempotency-Key", """
                        Any text of the caller's own: the same key and body give the same answer for a week, and create once; \
                        the same key with another body is refused with 422.""")
                .schema(text().minLength(1).maxLength(LONGEST_KEY))
                .example("7d7f1c1e-3c1b-4a55-9d6a-6a1e0f7f7a51");
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static APIResponse problem() {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse()
                .description("A problem: the kind is in type, every fault of the request in issues.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(schema)
                                        .example(Examples.named("Problem.json").orElse(Map.of()))));
    }
}
