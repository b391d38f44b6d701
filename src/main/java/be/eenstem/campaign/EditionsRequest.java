package be.eenstem.campaign;

import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.Distinct;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next editions of a yearly campaign.
 *
 * @param years the years they start in
 * @param alignment {@code date}: on the same day of the month (29 February becomes the 28th); {@code week}: on the same
 *     weekday of the same ISO week, or at the turn of the year of the nearest week
 */
@Schema(name = "EditionsRequest")
record EditionsRequest(
        @NotEmpty @Distinct @Size(max = 6) List<@NotNull @Min(2000) @Max(2200) Integer> years,

        @Pattern(regexp = "date|week", message = "invalid.alignment") String alignment) {

    DateSpan edition(DateSpan first, int year) {
        return "week".equals(alignment) ? Editions.inSameWeek(first, year) : Editions.onSameDate(first, year);
    }
}
