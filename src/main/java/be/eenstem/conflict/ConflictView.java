package be.eenstem.conflict;

import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict as one reader may know it. */
@Schema(name = "Conflict")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConflictView(
        @Schema(description = "Absent in a check, where the conflict is not there yet or not for you to know.")
        UUID id,

        @Schema(format = "uri") String href,

        @Schema(required = true, description = "A code of /v1/refData/conflictTypes.")
        String type,

        @Schema(
                required = true,
                enumeration = {"blocking", "warning", "info"},
                description = "blocking stops confirming, warning asks for a decision, info is a hint.")
        String severity,

        @Schema(
                required = true,
                enumeration = {"open", "waived", "gone"})
        String state,

        @Schema(
                enumeration = {"new", "joined", "kept", "ended"},
                description =
                        "In a check: whether the campaign brings it about, becomes part of it, has it already, or ends it.")
        String effect,

        @Schema(
                required = true,
                description =
                        "At most 50; all of them are at /v1/conflicts/{conflictId}/campaigns. Of contact pressure with something reserved in it, your own.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<ParticipantView> campaigns,

        @Schema(description = "Of contact pressure: how many there are.")
        Integer campaignsTotal,

        @Schema(description = "The days concerned: common ones, or those between.")
        Period overlap,

        @Schema(description = "Instead of days where a participant is reserved: the months they lie in, as 2027-05.")
        List<String> months,

        @Schema(description = "The aspects concerned.") List<String> aspects,

        @Schema(description = "Where a participant is reserved: what of your own audience is concerned.")
        Audience audience,

        SettingView blackout,
        SettingView fixture,
        SettingView focusEntry,
        SettingView pressurePolicy,

        @Schema(description = "What is the matter, in your language.", required = true)
        String explanation,

        @Schema(required = true) SuggestionView suggestion,
        WaiverView waiver,
        AssignmentView assignment,
        SettlementView settlement,
        OffsetDateTime foundAt,
        OffsetDateTime goneAt) {

    static final int MOST_CAMPAIGNS = 50;

    /** The first of the days or months shown; a pair that shows neither is adjacent, and comes first. */
    String shownFrom() {
        if (months != null) {
            return months.get(0) + "-01";
        }
        return overlap == null ? "" : overlap.start().toString();
    }

    boolean hasReserved() {
        return campaigns != null && campaigns.contains(ParticipantView.RESERVED);
    }

    /** A campaign in a conflict; one you may not see is only said to be reserved. */
    @Schema(name = "ConflictParticipant")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantView(UUID id, @Schema(format = "uri") String href, String title, String lead, Boolean reserved) {

        static final ParticipantView RESERVED = new ParticipantView(null, null, null, null, true);
    }

    /** The blackout, fixture, focus entry or pressure policy that a conflict is about. */
    @Schema(name = "ConflictSetting")
    record SettingView(
            @Schema(required = true) UUID id,
            @Schema(required = true, format = "uri") String href) {}

    /** What to do about it; what is there depends on the kind. */
    @Schema(name = "ConflictSuggestion")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SuggestionView(
            @Schema(
                    required = true,
                    enumeration = {
                        "join",
                        "align",
                        "move",
                        "refocus",
                        "plan",
                        "bringForward",
                        "rename",
                        "askCoordinator",
                        "none"
                    },
                    description = "none where the conflict is gone.")
            String kind,

            @Schema(description = "The campaign that would do it.")
            ParticipantView campaign,

            @Schema(description = "join: the umbrella to go under.")
            String umbrella,

            @Schema(description = "join: the organization that could carry the campaign.")
            String carrier,

            @Schema(description = "align, move, bringForward: the days to take instead; plan: the days to fill.")
            Period period,

            @Schema(description = "refocus: the aspects in focus then; plan: what to campaign on.")
            List<String> aspects,

            @Schema(description = "plan: for which sector.") String sector,

            @Schema(description = "rename: the words to leave out.")
            List<String> terms) {

        static SuggestionView of(String kind) {
            return new SuggestionView(kind, null, null, null, null, null, null, null);
        }
    }

    /** That it may stay as it is. */
    @Schema(name = "ConflictWaiver")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WaiverView(
            @Schema(required = true) String reason,

            @Schema(description = "The name of the account, for the coordinator, the admin and the same organization.")
            String by,

            String organization,
            @Schema(required = true) OffsetDateTime at) {}

    /** Who takes it up. */
    @Schema(name = "ConflictAssignment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssignmentView(
            @Schema(required = true) String organization,
            LocalDate due,
            String note,
            @Schema(required = true) OffsetDateTime at) {}

    /** What the coordinator ruled. */
    @Schema(name = "ConflictSettlement")
    record SettlementView(
            @Schema(required = true) String decision,
            @Schema(required = true) OffsetDateTime at) {}
}
