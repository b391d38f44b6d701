package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import be.eenstem.platform.http.PublicAddress;
import be.eenstem.platform.mail.Letter;
import be.eenstem.platform.text.Messages;
import be.eenstem.sync.CampaignCalendar;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the mails, each in the language of its contact; to be called in a transaction. */
@ApplicationScoped
class Composer {

    private final MessageStore messages;
    private final LateMails late;
    private final ReminderStore store;
    private final Contacts contacts;
    private final Sayings sayings;
    private final CampaignCalendar calendar;
    private final PublicAddress address;

    Composer(
            MessageStore messages,
            LateMails late,
            ReminderStore store,
            Contacts contacts,
            Sayings sayings,
            CampaignCalendar calendar,
            PublicAddress address) {
        this.messages = messages;
        this.late = late;
        this.store = store;
        this.contacts = contacts;
        this.sayings = sayings;
        this.calendar = calendar;
        this.address = address;
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
    List<Composed> compose(Collection<UUID> taken) {
        Set<UUID> ids = late.goingToday(taken);
        Map<UUID, List<Due>> reminders = store.inMessages(ids);
        List<MessageStore.Message> found = messages.find(ids);
        List<UUID> addressees =
                found.stream().map(MessageStore.Message::contact).toList();
        Map<UUID, Contacts.Reachable> known = contacts.byId(addressees);
        Map<UUID, Set<String>> listings = contacts.listings(addressees);
        Sayings.Batch batch =
                sayings.of(reminders.values().stream().flatMap(List::stream).toList());
        Map<UUID, String> ends = ends(reminders.values(), batch);
        settle(ends);
        Events events = new Events();
        List<Composed> composed = new ArrayList<>();
        List<UUID> empty = new ArrayList<>(ids);
        for (MessageStore.Message message : found) {
            Contacts.Reachable contact = known.get(message.contact());
            List<Due> said = reminders.getOrDefault(message.id(), List.of()).stream()
                    .filter(due -> contact.isMailed(due.kind(), due.statutory()))
                    .filter(due -> listings.getOrDefault(contact.id(), Set.of()).contains(due.organization()))
                    .filter(due -> !ends.containsKey(due.id()))
                    .toList();
            if (!said.isEmpty()) {
                composed.add(composed(message, contact, said, batch, events));
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
            MessageStore.Message message,
            Contacts.Reachable contact,
            List<Due> said,
            Sayings.Batch batch,
            Events events) {
        Locale locale = contact.language();
        List<Part> parts = new ArrayList<>();
        Map<UUID, Told> told = new HashMap<>();
        LinkedHashSet<String> organizations = new LinkedHashSet<>();
        for (Due due : said) {
            Said words = batch.said(due, locale);
            parts.add(new Part(
                    words.subject(), words.text(), address.to(batch.subject(due).path())));
            told.put(due.id(), batch.told(due));
            organizations.add(batch.name(due.organization()));
        }
        String subject = parts.size() == 1
                ? parts.get(0).subject()
                : Messages.say(locale, "mail.subject", parts.get(0).subject(), parts.size() - 1);
        URI unsubscribe = address.to("unsubscriptions", contact.unsubscribe());
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
                        unsubscribe,
                        events.of(said, batch, locale)),
                told,
                said.stream().map(Due::subject).distinct().collect(Collectors.toMap(about -> about, batch::state)));
    }

    /** The files for calendar programs; many mails have the same. */
    private final class Events {

        private final Map<List<Object>, byte[]> written = new HashMap<>();

        /** Null where a mail brings none. */
        byte[] of(List<Due> said, Sayings.Batch batch, Locale locale) {
            Set<UUID> campaigns =
                    said.stream().filter(batch::bringsEvent).map(Due::subject).collect(Collectors.toSet());
            return campaigns.isEmpty()
                    ? null
                    : written.computeIfAbsent(List.of(campaigns, locale), key -> calendar.of(campaigns, locale));
        }
    }
}
