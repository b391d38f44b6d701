package be.eenstem.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the audit trail. */
@Schema(name = "AuditEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) OffsetDateTime at,

        @Schema(
                required = true,
                enumeration = {"created", "changed", "removed", "read", "checked"},
                description =
                        "read: details of a campaign under embargo; checked: a draft was held against the calendar.")
        String operation,

        @Schema(required = true, description = "The name of its collection: campaigns.")
        String resource,

        @Schema(description = "The id or code; absent for a check of a campaign that has none.")
        String resourceId,

        @Schema(
                description = "Who it was, for the coordinator, the admin and the same organization;"
                        + " absent for the service itself.")
        UUID accountId,

        @Schema(description = "What the account is called today; absent once that is erased.")
        String accountName,

        @Schema(description = "The organization that the account spoke for.")
        String organization,

        @Schema(description = "The resource as it was, without what is computed; absent where there was none.")
        Map<String, Object> before,

        @Schema(description = "The resource as it became; absent where it is gone. Of a check: what was asked.")
        Map<String, Object> after) {}
