package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import be.eenstem.platform.mail.Letter;
import be.eenstem.platform.text.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails, each in the language of its contact; to be called in a transaction. */
@ApplicationScoped
class Composer {

    private final MessageStore messages;
    private final ReminderStore store;
    private final Contacts contacts;
    private final Sayings sayings;
    private final URI publicUrl;

    Composer(
            MessageStore messages,
            ReminderStore store,
            Contacts contacts,
            Sayings sayings,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.messages = messages;
        this.store = store;
        this.contacts = contacts;
        this.sayings = sayings;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "reminder")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mail(Page page);

        static native TemplateInstance mailText(Page page);
    }

    /**
     * What a mail shows.
     *
     * @param why why its reader gets it
     * @param end how to end it
     */
    record Page(String language, String subject, List<Part> parts, String why, String end, URI unsubscribe) {}

    /** One reminder in a mail. */
    record Part(String subject, String text, URI link) {}

    /** Those of some mails that have something to say today; the others are not any more. */
    List<Composed> compose(Collection<UUID> ids) {
        Map<UUID, List<Due>> reminders = store.inMessages(ids);
        List<MessageStore.Message> found = messages.find(ids);
        Map<UUID, Contacts.Reachable> known =
                contacts.byId(found.stream().map(MessageStore.Message::contact).toList());
        Sayings.Batch batch =
                sayings.of(reminders.values().stream().flatMap(List::stream).toList());
        Map<UUID, String> ends = ends(reminders.values(), batch);
        settle(ends);
        List<Composed> composed = new ArrayList<>();
        List<UUID> empty = new ArrayList<>(ids);
        for (MessageStore.Message message : found) {
            Contacts.Reachable contact = known.get(message.contact());
            List<Due> said = reminders.getOrDefault(message.id(), List.of()).stream()
                    .filter(due -> contact.isMailed(Dispatch.kind(due), due.statutory()))
                    .filter(due -> !ends.containsKey(due.id()))
                    .toList();
            if (!said.isEmpty()) {
                composed.add(composed(message, contact, said, batch));
                empty.remove(message.id());
            }
        }
        messages.remove(empty);
        return composed;
    }

    /** By reminder, of those that are not sent. */
    private static Map<UUID, String> ends(Collection<List<Due>> reminders, Sayings.Batch batch) {
        Map<UUID, String> ends = new HashMap<>();
        for (List<Due> some : reminders) {
            for (Due due : some) {
                String end = batch.end(due);
                if (end != null) {
                    ends.put(due.id(), end);
                }
            }
        }
        return ends;
    }

    private void settle(Map<UUID, String> ends) {
        Map<String, List<UUID>> byEnd = ends.keySet().stream().collect(Collectors.groupingBy(ends::get));
        byEnd.forEach((end, ids) -> store.settle(ids, end));
    }

    private Composed composed(
            MessageStore.Message message, Contacts.Reachable contact, List<Due> said, Sayings.Batch batch) {
        Locale locale = contact.language();
        List<Part> parts = new ArrayList<>();
        Map<UUID, Told> told = new HashMap<>();
        LinkedHashSet<String> organizations = new LinkedHashSet<>();
        for (Due due : said) {
            Said words = batch.said(due, locale);
            parts.add(new Part(words.subject(), words.text(), address("campaigns", due.campaign())));
            told.put(due.id(), batch.told(due));
            organizations.add(batch.name(due.organization()));
        }
        String subject = parts.size() == 1
                ? parts.get(0).subject()
                : Messages.say(locale, "mail.subject", parts.get(0).subject(), parts.size() - 1);
        URI unsubscribe = address("unsubscriptions", contact.unsubscribe());
        Page page = new Page(
                locale.getLanguage(),
                subject,
                parts,
                Messages.say(locale, "mail.why", contact.address(), String.join(", ", organizations)),
                Messages.say(locale, "mail.end"),
                unsubscribe);
        return new Composed(
                new Letter(
                        message.id(),
                        contact.address(),
                        subject,
                        Templates.mailText(page).render(),
                        Templates.mail(page).render(),
                        message.urgent(),
                        unsubscribe),
                told);
    }

    private URI address(String resource, UUID id) {
        return URI.create(publicUrl + "/v1/" + resource + "/" + id);
    }
}
