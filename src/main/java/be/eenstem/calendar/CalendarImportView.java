package be.eenstem.calendar;

import be.eenstem.calendar.ical.Finding;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.text.Messages;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of reading a calendar, as it is shown. */
@Schema(name = "CalendarImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarImportView(
        @Schema(description = "Absent where nothing is kept of it, as of a dry run.")
        UUID id,

        URI href,
        @Schema(required = true) OffsetDateTime at,

        @Schema(required = true, description = "upload, or address.")
        String source,

        @Schema(required = true) boolean dryRun,

        @Schema(description = "Why it came to nothing, what was read before still stands: " + ImportProblem.MEANING)
        String problem,

        @Schema(required = true, description = "How many events there are in it.")
        int events,

        @Schema(required = true, description = "How many fixtures were added, or would be.")
        int added,

        @Schema(required = true) int changed,
        @Schema(required = true) int removed,

        @Schema(required = true, description = "How many fixtures are as they were; they were not touched.")
        int unchanged,

        @Schema(required = true, description = "How many events fell out.")
        int fellOut,

        @Schema(required = true, description = "What fell out and why, at most the first 100.")
        List<IssueView> issues,

        @Schema(required = true, description = "What was made of things that are not as they should be.")
        List<IssueView> notes,

        @Schema(description = "The fixtures, at most the first 100 of each operation; only in the answer itself.")
        List<ImportChange> changes) {

    /** Something in a calendar that is not as it should be. */
    @Schema(name = "CalendarImportIssue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssueView(
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Where in the file, the first time.")
            int line,

            @Schema(description = "The title of the event, or the name that is not known.")
            String about,

            @Schema(required = true) int count,

            @Schema(required = true, description = "In the caller's language.")
            String detail) {

        static IssueView of(String kind, Finding finding, Locale locale) {
            String reason = finding.reason().code();
            return new IssueView(
                    reason,
                    finding.line(),
                    finding.about(),
                    finding.count(),
                    Messages.say(locale, kind + "." + reason));
        }
    }

    static CalendarImportView of(ImportOutcome outcome, Links links, Locale locale) {
        return new CalendarImportView(
                outcome.id(),
                outcome.id() == null
                        ? null
                        : links.to("externalCalendars", outcome.calendar(), "imports", outcome.id()),
                outcome.at(),
                outcome.source(),
                outcome.dryRun(),
                outcome.problem(),
                outcome.events(),
                outcome.added(),
                outcome.changed(),
                outcome.removed(),
                outcome.unchanged(),
                outcome.fellOut(),
                issues("fellOut", outcome.issues(), locale),
                issues("noted", outcome.notes(), locale),
                outcome.changes().isEmpty() ? null : outcome.changes());
    }

    private static List<IssueView> issues(String kind, List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> IssueView.of(kind, finding, locale))
                .toList();
    }
}
