package be.eenstem.conflict;

import be.eenstem.platform.input.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign would do to the conflicts if it were proposed. */
@Schema(name = "ConflictCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictCheck(
        @Schema(required = true, description = "Those it would have, join or bring about.")
        List<ConflictView> conflicts,

        @Schema(required = true, description = "Those that are there now and would be gone.")
        List<ConflictView> ended,

        @Schema(description = "Where a range was given.") Alternatives alternatives) {

    /** How many of them are with a campaign that the caller may not see. */
    long reserved() {
        return Stream.of(conflicts, ended)
                .flatMap(List::stream)
                .filter(ConflictView::hasReserved)
                .count();
    }

    /** Other days for the campaign. */
    @Schema(name = "ConflictAlternatives")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alternatives(
            @Schema(
                    required = true,
                    description = "The nearest periods of the same length, at most five, without a warning or worse.")
            List<Period> periods,

            @Schema(description = "Where there is none: what stood in the way, on how many of the days.")
            List<Obstacle> obstacles) {}

    /** What stood in the way of other days. */
    @Schema(name = "ConflictObstacle")
    record Obstacle(
            @Schema(required = true) String type,
            @Schema(required = true) int days) {}
}
