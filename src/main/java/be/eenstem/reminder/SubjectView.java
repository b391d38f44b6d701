package be.eenstem.reminder;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reminder is about. */
@Schema(name = "ReminderSubject")
record SubjectView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "Its title; of a condition what has to be met.")
        String title) {

    /** Null where it is of another kind. */
    static SubjectView of(Subject subject, String kind, Links links) {
        return subject.kind().equals(kind)
                ? new SubjectView(subject.id(), links.to(subject.path()), subject.title())
                : null;
    }
}
