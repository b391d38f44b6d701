package be.eenstem.campaign;

import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An umbrella as it is shown. */
@Schema(name = "Umbrella")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UmbrellaView(
        @Schema(required = true) URI href,
        @Schema(required = true) String code,
        @Schema(required = true) String slogan,
        String houseStyle) {

    static UmbrellaView of(Umbrella umbrella, Links links) {
        return new UmbrellaView(
                links.to("umbrellas", umbrella.code), umbrella.code, umbrella.slogan, umbrella.houseStyle);
    }
}
