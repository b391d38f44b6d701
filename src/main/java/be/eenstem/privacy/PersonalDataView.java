package be.eenstem.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept about a person. */
@Schema(name = "PersonalData")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonalDataView(
        @Schema(required = true) List<AccountView> accounts,
        @Schema(required = true) List<ContactView> contacts) {

    /** An account, and how much it did. */
    @Schema(name = "PersonalAccount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountView(
            @Schema(required = true, description = "What the audit trail knows the account by.")
            UUID id,

            @Schema(required = true, description = "What the login service knows it by.")
            String subject,

            String name,

            @Schema(required = true, description = "How many entries of the audit trail are its doing.")
            long entries,

            OffsetDateTime firstEntry,
            OffsetDateTime lastEntry,

            @Schema(required = true, description = "The kinds of things it did, and how often.")
            List<DoneView> done) {}

    /** How often an account did one kind of thing. */
    @Schema(name = "PersonalDoing")
    record DoneView(
            @Schema(required = true) String operation,
            @Schema(required = true) String resource,
            @Schema(required = true) long count) {}

    /** Where somebody is listed as a contact. */
    @Schema(name = "PersonalContact")
    record ContactView(
            @Schema(required = true) URI organization,
            @Schema(required = true) String name) {}
}
