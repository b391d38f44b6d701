package be.eenstem.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a condition was met. */
@Schema(name = "ConditionFulfilmentRequest")
record FulfilmentRequest(@NotBlank @Size(max = 2000) String note) {}
