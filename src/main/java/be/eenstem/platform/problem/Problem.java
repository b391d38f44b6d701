package be.eenstem.platform.problem;

import be.eenstem.platform.text.Messages;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem answer ({@code application/problem+json}, RFC 9457) as the Belgif guide shapes it. */
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 and the Belgif REST guide shape it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "The kind of problem, a URN.", required = true)
        String type,

        @Schema(description = "The kind in words, always in English.", required = true)
        String title,

        @Schema(description = "The HTTP status.", required = true)
        int status,

        @Schema(description = "What happened, in the caller's language.")
        String detail,

        @Schema(description = "This one occurrence, a URN.") String instance,

        @Schema(description = "Every fault found in the request.")
        List<InputIssue> issues) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of a request. */
    @Schema(name = "InputIssue", description = "One fault of a request.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InputIssue(
            @Schema(required = true) String type,

            @Schema(description = "body, path, query or header.")
            String in,

            @Schema(description = "The place, as audience.sectors[0].")
            String name,

            @Schema(description = "The row of an import, as a spreadsheet numbers it.")
            Integer row,

            @Schema(description = "The column of an import.")
            String column,

            @Schema(description = "What was given, shortened.")
            String value,

            @Schema(description = "What is wrong with it, in the caller's language.")
            String detail) {

        /** A fault told in a language. */
        public static InputIssue of(Fault fault, Locale locale) {
            Fault.Cell cell = fault.cell();
            return new InputIssue(
                    fault.urn(),
                    fault.in().name().toLowerCase(Locale.ROOT),
                    fault.name(),
                    cell == null ? null : cell.row(),
                    cell == null ? null : cell.column(),
                    fault.value() == null ? null : fault.value().toString(),
                    Messages.say(locale, fault.sentence(), fault.arguments()));
        }
    }

    static Problem of(ProblemException cause, Locale locale) {
        ProblemType type = cause.type();
        List<InputIssue> issues = cause.faults().stream()
                .map(fault -> InputIssue.of(fault, locale))
                .toList();
        return new Problem(
                type.urn(),
                type.title(),
                type.status(),
                Messages.say(locale, cause.sentence(), cause.arguments()),
                "urn:uuid:" + UUID.randomUUID(),
                issues.isEmpty() ? null : issues);
    }
}
