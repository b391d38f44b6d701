package be.eenstem.organization;

import be.eenstem.access.OrganizationRules;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Function;

/** Keeps the organizations; a code is for life. */
@ApplicationScoped
@Transactional
class OrganizationService {

    private final OrganizationRepository repository;
    private final OrganizationNames names;
    private final CurrentCaller caller;
    private final Event<OrganizationsChanged> changed;

    OrganizationService(
            OrganizationRepository repository,
            OrganizationNames names,
            CurrentCaller caller,
            Event<OrganizationsChanged> changed) {
        this.repository = repository;
        this.names = names;
        this.caller = caller;
        this.changed = changed;
    }

    Slice<Organization> list(OrganizationFilter filter) {
        return repository.list(filter);
    }

    Organization get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    Organization create(OrganizationRequest request) {
        // A code may be the enterprise number of another, by which it would be taken for it.
        if (names.codeOf(request.code()).isPresent()) {
            throw ProblemException.of(ProblemType.DUPLICATE_CODE);
        }
        Organization organization = new Organization();
        organization.code = request.code();
        organization.update(request);
        repository.add(organization);
        changed.fire(new OrganizationsChanged());
        return organization;
    }

    /** @param change what the organization, as it is now, becomes */
    Organization change(String code, String ifMatch, Function<Organization, OrganizationRequest> change) {
        Organization organization = get(code);
        Etags.requireMatch(ifMatch, organization.etag());
        OrganizationRequest request = change.apply(organization);
        if (!request.code().equals(code)) {
            throw ProblemException.badRequest(Fault.inBody("code", request.code(), "invalid.readOnly"));
        }
        if (!organization.identifiers.equals(Set.copyOf(request.identifiersOrNone()))) {
            OrganizationRules.requireIdentifierChange(caller.get());
        }
        organization.update(request);
        repository.flush();
        changed.fire(new OrganizationsChanged());
        return organization;
    }

    /** Fails with 409 while a network or a campaign refers to it. */
    void delete(String code, String ifMatch) {
        Organization organization = get(code);
        Etags.requireMatch(ifMatch, organization.etag());
        repository.remove(organization);
        changed.fire(new OrganizationsChanged());
    }
}
