package be.eenstem.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it is shown. */
@Schema(name = "Decision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The item of the agenda.")
        String item,

        @Schema(
                required = true,
                enumeration = {"approved", "approvedWithConditions", "returned"})
        String outcome,

        String reason,
        @Schema(required = true) List<Condition> conditions,

        @Schema(required = true, description = "The organizations whose leading officials were there.")
        List<String> present,

        @Schema(required = true, description = "How many had to be there.")
        int quorum,

        @Schema(required = true) OffsetDateTime at,

        @Schema(description = "The name of the account that recorded it, for the coordinator and the college.")
        String by,

        @Schema(description = "The decision that this one took the place of.")
        UUID corrects,

        @Schema(description = "The decision that took the place of this one.")
        UUID correctedBy) {

    boolean approves() {
        return DecisionRequest.approves(outcome);
    }

    /** What has to be met for an approval to hold. */
    @Schema(name = "DecisionCondition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Condition(
            @Schema(required = true) UUID id,
            @Schema(required = true) String text,

            @Schema(required = true, description = "The organization that sees to it.")
            String owner,

            @Schema(required = true) LocalDate due,

            @Schema(description = "How it was met; absent while it is not.")
            String fulfilment,

            @Schema(description = "When that was said.") OffsetDateTime fulfilledAt) {}
}
