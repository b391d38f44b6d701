package be.eenstem.campaign;

import be.eenstem.platform.problem.Problem.InputIssue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import. */
@Schema(name = "ImportReport")
record ImportReport(
        @Schema(description = "How many rows there were, empty ones left out.", required = true)
        int rows,

        @Schema(description = "How many campaigns were created, or would be.", required = true)
        int created,

        @Schema(description = "How many rows have a fault.", required = true)
        int refused,

        @Schema(required = true) boolean dryRun,

        @Schema(description = "How many faults there are.", required = true)
        long issueCount,

        @Schema(description = "The faults, at most the first 1,000.", required = true)
        List<InputIssue> issues) {

    static ImportReport of(ImportTally tally, ImportMode mode, Locale locale) {
        ImportFaults faults = tally.faults();
        return new ImportReport(
                tally.rows(),
                mode.accepts(faults) ? tally.rows() - tally.refused() : 0,
                tally.refused(),
                mode.dryRun(),
                faults.count(),
                faults.listed().stream()
                        .map(fault -> InputIssue.of(fault, locale))
                        .toList());
    }
}
