package be.eenstem.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Stream;

/** The contacts that are persons, for the room that shows and forgets them; to be called in a transaction. */
@ApplicationScoped
public class PersonalContacts {

    private final OrganizationRepository repository;
    private final Event<OrganizationsChanged> changed;

    PersonalContacts(OrganizationRepository repository, Event<OrganizationsChanged> changed) {
        this.repository = repository;
        this.changed = changed;
    }

    /** Somebody whom an organization lists. */
    public record Listed(String organization, String name) {}

    /** Those with a name or email, in any case. */
    public List<Listed> of(String nameOrEmail) {
        return repository.listing(nameOrEmail).stream()
                .flatMap(organization -> organization.contacts.stream()
                        .filter(contact -> contact.isCalled(nameOrEmail))
                        .map(contact -> new Listed(organization.code, contact.name())))
                .toList();
    }

    /** Removes them; gives how many there were. */
    public int remove(String nameOrEmail) {
        int removed = 0;
        for (Organization organization : repository.listing(nameOrEmail)) {
            Stream<Contact> others = organization.contacts.stream().filter(contact -> !contact.isCalled(nameOrEmail));
            List<Contact> kept = others.toList();
            removed += organization.contacts.size() - kept.size();
            organization.contacts = kept;
        }
        if (removed > 0) {
            repository.flush();
            changed.fire(new OrganizationsChanged());
        }
        return removed;
    }
}
