package be.eenstem.plan;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.ReferenceCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the short list as a plan proposes it. */
@Schema(name = "ProposedFocus")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposedFocus(
        @NotNull @AspectCode String aspect,

        @ReferenceCode("sectors") @Schema(description = "The only sector it is for; for all when absent.")
        String sector,

        @NotNull @Valid Period period,

        @NotNull @Min(1) @Max(1000) @Schema(description = "How much it weighs, 1 the most.")
        Integer rank) {}
