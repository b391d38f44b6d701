package be.eenstem.organization;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as it is shown. */
@Schema(name = "Network")
record NetworkView(
        @Schema(required = true) URI href,
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(required = true) String driver,

        @Schema(required = true, description = "Codes of organizations, in their order.")
        List<String> members) {

    static NetworkView of(Network network, Links links) {
        return new NetworkView(
                links.to("networks", network.code),
                network.code,
                network.name,
                network.driver,
                List.copyOf(network.members));
    }
}
