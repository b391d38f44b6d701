package be.eenstem.campaign;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** The faults of an import: the first thousand of them, and how many there are. */
final class ImportFaults {

    static final int MOST_LISTED = 1_000;

    private final List<Fault> listed = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(fault);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<Fault> listed() {
        return listed;
    }

    ProblemException problem() {
        return ProblemException.badRequest(listed, "problem.import", count, listed.size());
    }
}
