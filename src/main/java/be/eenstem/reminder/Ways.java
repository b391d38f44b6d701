package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import be.eenstem.platform.mail.Postman;
import be.eenstem.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows by which way each organization is reached; to be called in a transaction. */
@ApplicationScoped
class Ways {

    /** The event of a webhook. */
    static final String REMINDER_DUE = "reminder.due";

    private final Contacts contacts;
    private final Postman postman;
    private final Webhooks webhooks;

    Ways(Contacts contacts, Postman postman, Webhooks webhooks) {
        this.contacts = contacts;
        this.postman = postman;
        this.webhooks = webhooks;
    }

    /** As things are now. */
    Known to(Collection<String> organizations) {
        return new Known(contacts.of(organizations), postman.isSetUp());
    }

    /** Those that are told by webhook what is meant so. */
    Set<String> hooked() {
        return webhooks.reachable(REMINDER_DUE);
    }

    /**
     * Who is reached.
     *
     * @param listed by organization
     * @param isMailSetUp whether there is a mail server
     */
    record Known(Map<String, List<Contacts.Reachable>> listed, boolean isMailSetUp) {

        /** Those that get it as a mail. */
        List<Contacts.Reachable> mailed(Due due) {
            if (!due.channel().equals("email") || !isMailSetUp) {
                return List.of();
            }
            return of(due).stream()
                    .filter(contact -> contact.isMailed(due.kind(), due.statutory()))
                    .toList();
        }

        /** Nobody wants it, not even in the inbox. */
        boolean isDeclined(Due due) {
            List<Contacts.Reachable> contacts = of(due);
            return !due.statutory()
                    && !contacts.isEmpty()
                    && contacts.stream().allMatch(contact -> contact.optedOut().contains(due.kind()));
        }

        private List<Contacts.Reachable> of(Due due) {
            return listed.getOrDefault(due.organization(), List.of());
        }
    }
}
