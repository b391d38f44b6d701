package be.eenstem.conflict;

import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict as one reader may know it. */
@Schema(name = "Conflict")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConflictView(
        @Schema(description = "Absent in a check of a campaign that is not saved yet.")
        UUID id,

        URI href,
        @Schema(required = true) String type,
        @Schema(required = true) String severity,
        @Schema(required = true) String state,
        @Schema(required = true) List<ParticipantView> campaigns,

        @Schema(description = "The days concerned: common ones, or those between.")
        Period overlap,

        @Schema(description = "Instead of days where a participant is reserved: the months they lie in, as 2027-05.")
        List<String> months,

        @Schema(description = "The aspects concerned.") List<String> aspects,

        @Schema(description = "Where a participant is reserved: what of your own audience is concerned.")
        Audience audience,

        @Schema(description = "What is the matter, in your language.", required = true)
        String explanation,

        @Schema(required = true) Suggestion suggestion) {

    /** The first of the days or months shown; a pair that shows neither is adjacent, and comes first. */
    String shownFrom() {
        if (months != null) {
            return months.get(0) + "-01";
        }
        return overlap == null ? "" : overlap.start().toString();
    }

    /** A campaign in a conflict; one you may not see is only said to be reserved. */
    @Schema(name = "ConflictParticipant")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantView(UUID id, URI href, String title, String lead, Boolean reserved) {

        static final ParticipantView RESERVED = new ParticipantView(null, null, null, null, true);
    }

    /** What to do about it. */
    @Schema(name = "ConflictSuggestion")
    record Suggestion(@Schema(required = true) String kind) {}
}
