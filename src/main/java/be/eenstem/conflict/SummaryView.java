package be.eenstem.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many conflicts there are, by what one may want to know first. */
@Schema(name = "ConflictSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SummaryView(
        @Schema(required = true) long total,
        List<CountView> byType,
        List<CountView> bySeverity,
        List<CountView> byState,

        @Schema(description = "By the month they begin in, as 2027-05.")
        List<CountView> byMonth,

        @Schema(
                description =
                        "By the leads of the campaigns in a conflict that you may see; one with many leads counts for each.")
        List<CountView> byLead) {

    /** How many there are of one thing. */
    @Schema(name = "ConflictCount")
    record CountView(
            @Schema(required = true) String key,
            @Schema(required = true) long count) {}
}
