package be.eenstem.consultation;

import be.eenstem.organization.OrganizationSelector;
import be.eenstem.organization.SelectedOrganizations;
import be.eenstem.platform.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes a list of whom an invitation is for today. */
@ApplicationScoped
class Invitees {

    private final SelectedOrganizations selected;

    Invitees(SelectedOrganizations selected) {
        this.selected = selected;
    }

    SortedSet<String> of(Collection<String> invited, OrganizationSelector selector) {
        return new TreeSet<>(selector == null ? invited : selected.codes(selector));
    }

    /** The same, with a fault where there is nobody. */
    SortedSet<String> of(Invitation invitation, List<Fault> faults) {
        SortedSet<String> found = of(invitation.invited(), invitation.selector());
        if (found.isEmpty()) {
            faults.add(Fault.inBody("selector", null, "invalid.selectorFindsNobody"));
        }
        return found;
    }
}
