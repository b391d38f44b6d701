package be.eenstem.plan;

import be.eenstem.aspect.AspectCode;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan is to reach for an aspect, so that it can be measured. */
@Embeddable
@Schema(name = "PlanGoal")
public record PlanGoal(
        @NotNull @AspectCode String aspect,

        @NotBlank @Size(max = 300) @Schema(description = "What is measured.")
        String indicator,

        @NotBlank @Size(max = 60) @Schema(description = "In what, as % of firms.")
        String unit,

        @NotNull @Digits(integer = 12, fraction = 4) @Schema(description = "What it is today.")
        BigDecimal baseline,

        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal target,

        @NotNull @Schema(description = "The day by which.") LocalDate due) {

    public PlanGoal {
        baseline = plain(baseline);
        target = plain(target);
    }

    /** As one writes it: 1500, not 1.5E+3 nor 1500.00. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number == null ? null : number.stripTrailingZeros();
        return stripped == null || stripped.scale() >= 0 ? stripped : stripped.setScale(0, RoundingMode.UNNECESSARY);
    }
}
