package be.eenstem.calendar;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.ReferenceCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a category in a calendar of others stands for. */
@Schema(name = "CategoryMapping")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CategoryMapping(
        @NotBlank @Size(max = 200) @Schema(description = "As it stands there, in capitals or not.")
        String category,

        @Distinct @Size(max = 20) List<@AspectCode String> aspects,
        @ReferenceCode("fixtureKinds") String kind) {}
