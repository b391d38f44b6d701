package be.eenstem.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was forgotten. */
@Schema(name = "PersonalDataErasure")
record ErasureView(
        @Schema(required = true, description = "How many accounts have no name any more.")
        int accounts,

        @Schema(required = true, description = "How many contacts are no longer listed.")
        int contacts) {}
