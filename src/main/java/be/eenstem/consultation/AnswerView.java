package be.eenstem.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer in a round, as it is shown. */
@Schema(name = "ConsultationAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,

        @Schema(required = true, description = "The code of the organization that answers.")
        String organization,

        @Schema(description = "Absent where it is about the whole.")
        UUID campaign,

        @Schema(required = true, description = "agree, agreeWithRemark, object or offerToCarry.")
        String position,

        String text,

        @Schema(required = true, description = "Whether it came after the deadline.")
        boolean late,

        @Schema(description = "The name of the account, for the coordinator and the same organization.")
        String by,

        @Schema(required = true) OffsetDateTime at,

        @Schema(description = "What became of it.") Reply reply) {

    /** What the coordinator made of an answer. */
    @Schema(name = "ConsultationReply")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(
            @Schema(required = true, description = "takenUp, partlyTakenUp or notTakenUp.")
            String outcome,

            @Schema(required = true) String text,

            @Schema(description = "The name of the account, for the coordinator.")
            String by,

            @Schema(required = true) OffsetDateTime at) {}
}
