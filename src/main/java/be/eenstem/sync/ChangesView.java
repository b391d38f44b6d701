package be.eenstem.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of changes: it has a next one, or a token to ask with later. */
@Schema(name = "Changes")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangesView(
        @Schema(required = true) List<ChangeView> items,
        @Schema(required = true) int pageSize,
        URI next,

        @Schema(description = "On the last page: what to ask with for what changes from here on.")
        String syncToken) {}
