package be.eenstem.platform.input;

import be.eenstem.platform.problem.Fault;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** Faults of the query of the request at hand, which wait for those of its body, whenever that is checked. */
@RequestScoped
class PendingFaults {

    private List<Fault> faults = List.of();

    void hold(List<Fault> found) {
        faults = found;
    }

    List<Fault> get() {
        return faults;
    }
}
