package be.eenstem.aspect;

import be.eenstem.platform.http.Links;
import be.eenstem.platform.input.Period;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the short list as it is shown. */
@Schema(name = "FocusEntry")
public record FocusEntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String aspect,

        @Schema(description = "The only sector it is for; for all when absent.")
        String sector,

        @Schema(required = true) Period period,
        @Schema(required = true) int rank) {

    static FocusEntryView of(FocusEntry entry, Links links) {
        return new FocusEntryView(
                entry.id,
                links.to("focusEntries", entry.id),
                entry.aspect,
                entry.sector,
                Period.of(entry.period()),
                entry.rank);
    }
}
