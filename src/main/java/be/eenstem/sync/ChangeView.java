package be.eenstem.sync;

import be.eenstem.campaign.CampaignView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that changed. */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        @Schema(required = true) URI href,

        @Schema(description = "As it is now.") CampaignView campaign,

        @Schema(description = "True where it is no longer there for you, or not what you asked for.")
        Boolean removed) {}
