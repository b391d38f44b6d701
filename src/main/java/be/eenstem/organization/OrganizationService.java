package be.eenstem.organization;

import be.eenstem.identity.OrganizationDirectory;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import be.eenstem.platform.sql.KnownCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Keeps the organizations; a code is for life. */
@ApplicationScoped
@Transactional
public class OrganizationService implements OrganizationDirectory {

    private final OrganizationRepository repository;
    private final KnownCodes codes;
    private final Event<OrganizationsChanged> changed;

    OrganizationService(OrganizationRepository repository, KnownCodes codes, Event<OrganizationsChanged> changed) {
        this.repository = repository;
        this.codes = codes;
        this.changed = changed;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean exists(String code) {
        return codes.has(OrganizationsChanged.SUBJECT, code);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean existed(String code) {
        return codes.had(OrganizationsChanged.SUBJECT, code);
    }

    Slice<Organization> list(OrganizationFilter filter) {
        return repository.list(filter);
    }

    Organization get(String code) {
        return repository.find(code).orElseThrow(() -> ProblemException.notFound(code));
    }

    Organization create(OrganizationRequest request) {
        if (repository.find(request.code()).isPresent()) {
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
