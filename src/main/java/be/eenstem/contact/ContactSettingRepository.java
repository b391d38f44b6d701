package be.eenstem.contact;

import be.eenstem.access.ContactRules;
import be.eenstem.identity.Caller;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContactSettingRepository {

    private static final String FROM = "from contact_setting x";
    private static final String LISTED_BY =
            "exists (select from contact_listing l where l.contact = x.id and l.organization in :%1$s)";

    private final EntityManager entities;

    ContactSettingRepository(EntityManager entities) {
        this.entities = entities;
    }

    Slice<ContactSetting> list(ContactSettingFilter filter, Caller caller) {
        return visibleTo(caller)
                .where(LISTED_BY.formatted("asked"), "asked", filter.organization)
                .page(
                        entities,
                        ContactSetting.class,
                        filter,
                        filter.orderBy(ContactSettingFilter.SORT, "lower(x.address)", "x.id"));
    }

    /** Where the caller may see it. */
    Optional<ContactSetting> find(UUID id, Caller caller) {
        return visibleTo(caller).where("x.id = :id", "id", id).all(entities, ContactSetting.class, "").stream()
                .findFirst();
    }

    /** @param token as it stands in a mail */
    Optional<ContactSetting> ofToken(UUID token) {
        return Select.from(FROM)
                .where("x.unsubscribe = :token", "token", token)
                .all(entities, ContactSetting.class, "")
                .stream()
                .findFirst();
    }

    void flush() {
        entities.flush();
    }

    private static Select visibleTo(Caller caller) {
        return Select.from(FROM).where(LISTED_BY.formatted("own"), "own", ContactRules.listedBy(caller));
    }
}
