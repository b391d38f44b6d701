package be.eenstem.calendar;

import be.eenstem.kernel.LocalizedText;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day off. */
@Schema(name = "Holiday")
public record Holiday(
        @Schema(required = true) LocalDate date,
        @Schema(required = true) LocalizedText name) {}
