package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much starts on an audience, week by week, of what you may see. */
@Schema(name = "Pressure")
record PressureView(
        @Schema(required = true) Audience segment,
        @Schema(required = true) List<WeekView> weeks) {

    /** One week, from Monday to Sunday. */
    @Schema(name = "PressureWeek")
    record WeekView(
            @Schema(required = true, description = "As ISO 8601 counts it: 2027-W18.")
            String week,

            @Schema(required = true) Period period,

            @Schema(
                    required = true,
                    description = "The weights of the campaigns that start in it; those of one umbrella count once.")
            int load,

            @Schema(required = true) List<ParticipantView> campaigns) {}
}
