package be.eenstem.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator advises on an item. */
@Schema(name = "AgendaAdviceRequest")
record AdviceRequest(@NotBlank @Size(max = 4000) String text) {}
