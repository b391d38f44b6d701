package be.eenstem.campaign;

import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a campaign is to stand; running and completed come by date. */
@Schema(name = "StatusRequest")
record StatusRequest(
        @NotNull @ReferenceCode("statuses")
        @Pattern(regexp = "(?!running$|completed$).*", message = "invalid.statusByDate")
        String status) {}
