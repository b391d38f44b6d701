package be.eenstem.conflict;

import be.eenstem.organization.OrganizationCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to take a conflict up, and by when. */
@Schema(name = "ConflictAssignmentRequest")
record AssignmentRequest(
        @NotNull @OrganizationCode String organization,
        LocalDate due,
        @Size(max = 2000) String note) {}
