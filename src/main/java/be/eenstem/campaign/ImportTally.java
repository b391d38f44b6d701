package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.List;

/** Counts the rows of an import and keeps their faults. */
final class ImportTally {

    static final int MOST_ROWS = 50_000;

    private final ImportFaults faults = new ImportFaults();
    private int rows;
    private int refused;

    /** Whether the row is in order; fails with 413 on one row more than an import may have. */
    boolean count(List<Fault> faultsOfRow) {
        rows++;
        if (rows > MOST_ROWS) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "problem.importRows", MOST_ROWS);
        }
        faultsOfRow.forEach(faults::add);
        refused += faultsOfRow.isEmpty() ? 0 : 1;
        return faultsOfRow.isEmpty();
    }

    ImportFaults faults() {
        return faults;
    }

    int rows() {
        return rows;
    }

    int refused() {
        return refused;
    }
}
