package be.eenstem.aspect;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.input.Translated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aspect as it is put on the long list. */
@Schema(name = "AspectRequest")
record AspectRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "schema.code")
        String code,

        @NotNull @Min(1) @Schema(description = "Its place on the long list, from 1.")
        Integer number,

        @NotNull @Translated(max = 200) LocalizedText name,

        @NotNull @Pattern(regexp = "risk|outcome|theme", message = "schema.aspectGroup") @Schema(enumeration = {"risk", "outcome", "theme"})
        String group) {

    static AspectRequest of(Aspect aspect) {
        return new AspectRequest(aspect.code, aspect.number, aspect.name, aspect.group);
    }
}
