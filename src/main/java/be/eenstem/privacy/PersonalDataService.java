package be.eenstem.privacy;

import be.eenstem.audit.Accounts;
import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.organization.PersonalContacts;
import be.eenstem.platform.http.Links;
import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.privacy.PersonalDataView.AccountView;
import be.eenstem.privacy.PersonalDataView.ContactView;
import be.eenstem.privacy.PersonalDataView.DoneView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Gathers what is kept about people, and forgets it. */
@ApplicationScoped
@Transactional
class PersonalDataService {

    private final Accounts accounts;
    private final PersonalContacts contacts;
    private final KeptAnswers answers;
    private final CurrentCaller caller;
    private final Links links;

    PersonalDataService(
            Accounts accounts, PersonalContacts contacts, KeptAnswers answers, CurrentCaller caller, Links links) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.answers = answers;
        this.caller = caller;
        this.links = links;
    }

    PersonalDataView own() {
        Caller self = caller.get();
        return view(accounts.of(self), self.name(), true);
    }

    PersonalDataView of(String person) {
        List<Accounts.Known> known = accounts.of(person);
        accounts.noteReading(known, caller.get());
        return view(known, person, false);
    }

    ErasureView erase(String person) {
        List<Accounts.Known> known = accounts.of(person);
        requireOneOther(known, person);
        known.forEach(account -> answers.forget(account.subject()));
        accounts.erase(known, caller.get());
        int removed = contacts.remove(person);
        if (removed > 0) {
            answers.forgetOrganizations();
        }
        return new ErasureView(known.size(), removed);
    }

    private void requireOneOther(List<Accounts.Known> known, String person) {
        if (known.size() > 1) {
            throw ProblemException.badRequest(Fault.inBody("person", person, "invalid.severalAccounts"));
        }
        if (known.stream()
                .anyMatch(account -> account.subject().equals(caller.get().subject()))) {
            throw ProblemException.badRequest(Fault.inBody("person", person, "invalid.ownErasure"));
        }
    }

    private PersonalDataView view(List<Accounts.Known> known, String person, boolean own) {
        List<ContactView> listed = contacts.of(person).stream()
                .map(contact -> new ContactView(links.to("organizations", contact.organization()), contact.name()))
                .toList();
        return new PersonalDataView(
                known.stream().map(account -> view(account, own)).toList(), listed);
    }

    private AccountView view(Accounts.Known account, boolean own) {
        List<Accounts.Done> doings = accounts.doings(account.id(), caller.get(), own);
        return new AccountView(
                account.id(),
                account.subject(),
                account.name(),
                doings.stream().mapToLong(Accounts.Done::count).sum(),
                doings.stream()
                        .map(Accounts.Done::first)
                        .min(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElse(null),
                doings.stream()
                        .map(Accounts.Done::last)
                        .max(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElse(null),
                doings.stream()
                        .map(done -> new DoneView(done.operation(), done.resource(), done.count()))
                        .toList());
    }
}
