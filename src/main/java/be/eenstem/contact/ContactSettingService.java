package be.eenstem.contact;

import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Etags;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps how contacts want to be reached. */
@ApplicationScoped
@Transactional
class ContactSettingService {

    private final ContactSettingRepository repository;
    private final CurrentCaller caller;

    ContactSettingService(ContactSettingRepository repository, CurrentCaller caller) {
        this.repository = repository;
        this.caller = caller;
    }

    Slice<ContactSetting> list(ContactSettingFilter filter) {
        return repository.list(filter, caller.get());
    }

    /** Fails with 404 where there is none, or where another organization lists the contact. */
    ContactSetting get(UUID id) {
        return repository.find(id, caller.get()).orElseThrow(() -> ProblemException.notFound(id));
    }

    /** @param change what the setting, as it is now, becomes */
    ContactSetting change(UUID id, String ifMatch, Function<ContactSetting, ContactSettingRequest> change) {
        ContactSetting setting = get(id);
        Etags.requireMatch(ifMatch, setting.etag());
        setting.update(change.apply(setting));
        repository.flush();
        return setting;
    }

    /** Fails with 404 where no mail has such a token. */
    ContactSetting ofToken(UUID token) {
        return repository.ofToken(token).orElseThrow(() -> ProblemException.notFound(token));
    }

    /** Sends no mails any more but what is statutory: what would have been in them is in the inbox. */
    void unsubscribe(UUID token) {
        ofToken(token).channel = "inbox";
        repository.flush();
    }
}
