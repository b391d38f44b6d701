package be.eenstem.aspect;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Links;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aspect as it is shown. */
@Schema(name = "Aspect")
record AspectView(
        @Schema(required = true) URI href,
        @Schema(required = true) String code,
        @Schema(required = true) int number,
        @Schema(required = true) LocalizedText name,

        @Schema(
                required = true,
                enumeration = {"risk", "outcome", "theme"})
        String group) {

    static AspectView of(Aspect aspect, Links links) {
        return new AspectView(links.to("aspects", aspect.code), aspect.code, aspect.number, aspect.name, aspect.group);
    }
}
