package be.eenstem.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole months that a plan is for. */
@Schema(name = "PlanHorizon")
public record PlanHorizon(
        @NotNull @Pattern(regexp = "(19|20|21)\\d\\d-(0[1-9]|1[0-2])", message = "schema.month")
        @Schema(description = "The first month, as 2027-01.")
        String start,

        @NotNull @Min(12) @Max(36) @Schema(description = "How many months.")
        Integer months) {

    static PlanHorizon of(LocalDate firstDay, int months) {
        return new PlanHorizon(YearMonth.from(firstDay).toString(), months);
    }

    /** Only for a horizon that was found valid. */
    LocalDate firstDay() {
        return YearMonth.parse(start).atDay(1);
    }
}
