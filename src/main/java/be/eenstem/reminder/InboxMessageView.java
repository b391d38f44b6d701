package be.eenstem.reminder;

import be.eenstem.platform.http.Etags;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to an organization. */
@Schema(name = "InboxMessage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxMessageView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "In the language of the reader, as is the text.")
        String subject,

        @Schema(required = true) String text,

        @Schema(description = "The campaign it is about; this, a consultation or a condition.")
        SubjectView campaign,

        SubjectView consultation,

        @Schema(description = "The condition of a decision; its address is that of the decision.")
        SubjectView condition,

        @Schema(required = true) OffsetDateTime sentAt,

        @Schema(required = true, description = "unread or read, by anybody of the organization.")
        String status) {

    String etag() {
        return Etags.of(Integer.toHexString(hashCode()));
    }
}
