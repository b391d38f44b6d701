package be.eenstem.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator rules. */
@Schema(name = "ConflictSettlementRequest")
record SettlementRequest(@NotBlank @Size(max = 4000) String decision) {}
