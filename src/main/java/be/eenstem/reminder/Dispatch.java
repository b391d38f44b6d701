package be.eenstem.reminder;

import be.eenstem.contact.Contacts;
import be.eenstem.platform.mail.Postman;
import be.eenstem.webhook.Announcement;
import be.eenstem.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds each reminder its way: into a mail to each contact of its organization that wants one, by webhook, or into the inbox. To
 * be called in a transaction.
 */
@ApplicationScoped
class Dispatch {

    private static final int AT_ONCE = 2000;
    private static final String REMINDER_DUE = "reminder.due";

    private final ReminderStore store;
    private final MessageStore messages;
    private final Contacts contacts;
    private final Sayings sayings;
    private final Postman postman;
    private final Webhooks webhooks;
    private final Clock clock;
    private final int hour;
    private final URI publicUrl;

    Dispatch(
            ReminderStore store,
            MessageStore messages,
            Contacts contacts,
            Sayings sayings,
            Postman postman,
            Webhooks webhooks,
            Clock clock,
            @ConfigProperty(name = "eenstem.reminders.hour") int hour,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.store = store;
        this.messages = messages;
        this.contacts = contacts;
        this.sayings = sayings;
        this.postman = postman;
        this.webhooks = webhooks;
        this.clock = clock;
        this.hour = hour;
        this.publicUrl = publicUrl;
    }

    /** Those that have none yet. */
    void assign() {
        List<Due> some;
        do {
            some = store.unassigned(AT_ONCE);
            assign(some);
        } while (some.size() == AT_ONCE);
    }

    private void assign(List<Due> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        Map<String, List<Contacts.Reachable>> known =
                contacts.of(reminders.stream().map(Due::organization).collect(Collectors.toSet()));
        PostingDays days = new PostingDays(ZonedDateTime.now(clock), hour);
        List<UUID> declined = new ArrayList<>();
        Map<UUID, Due> toInbox = new LinkedHashMap<>();
        List<Posting> postings = new ArrayList<>();
        for (Due due : reminders) {
            List<Contacts.Reachable> listed = known.getOrDefault(due.organization(), List.of());
            if (isDeclined(due, listed)) {
                declined.add(due.id());
            } else {
                toInbox.put(due.id(), due);
                mailed(due, listed)
                        .forEach(contact -> postings.add(new Posting(due, contact, days.first(due, contact))));
            }
        }
        store.settle(declined, "declined");
        post(postings, days).forEach(toInbox::remove);
        deliver(toInbox.values());
    }

    private List<Contacts.Reachable> mailed(Due due, List<Contacts.Reachable> listed) {
        if (!due.channel().equals("email") || !postman.isSetUp()) {
            return List.of();
        }
        return listed.stream()
                .filter(contact -> contact.isMailed(kind(due), due.statutory()))
                .toList();
    }

    /** Nobody wants it, not even in the inbox. */
    private static boolean isDeclined(Due due, List<Contacts.Reachable> listed) {
        return !due.statutory()
                && !listed.isEmpty()
                && listed.stream().allMatch(contact -> contact.optedOut().contains(kind(due)));
    }

    /** A correction is of no kind that anybody opts out of: who was told has to know. */
    static String kind(Due due) {
        return due.isCorrection() ? "correction" : due.milestone();
    }

    /** Gives those that a mail brings in time. */
    private Set<UUID> post(List<Posting> postings, PostingDays days) {
        List<Posting> urgent =
                postings.stream().filter(posting -> posting.due().urgent()).toList();
        messages.addUrgent(urgent, days);
        Set<UUID> posted = ids(urgent);
        List<Posting> waiting =
                postings.stream().filter(posting -> !posting.due().urgent()).toList();
        while (!waiting.isEmpty()) {
            List<Posting> left = messages.join(waiting, days);
            posted.addAll(ids(waiting));
            posted.removeAll(ids(left));
            waiting = left.stream().map(days::next).filter(Posting::isInTime).toList();
        }
        return posted;
    }

    private static Set<UUID> ids(List<Posting> postings) {
        return postings.stream().map(posting -> posting.due().id()).collect(Collectors.toSet());
    }

    /** By webhook what is meant so and can be; to whoever asks the inbox tells what it says, and that as long as they may know. */
    private void deliver(Collection<Due> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        Sayings.Batch batch = sayings.of(reminders);
        Map<Boolean, List<Due>> held = reminders.stream().collect(Collectors.partitioningBy(batch::holds));
        Set<String> hooked = webhooks.reachable(REMINDER_DUE);
        Map<UUID, Content> contents = new HashMap<>();
        Map<UUID, Told> told = new HashMap<>();
        List<Announcement> announced = new ArrayList<>();
        List<UUID> toInbox = new ArrayList<>();
        for (Due due : held.get(true)) {
            contents.put(due.id(), batch.content(due));
            told.put(due.id(), batch.told(due));
            if (due.channel().equals("webhook") && hooked.contains(due.organization())) {
                announced.add(announcement(due));
            } else {
                toInbox.add(due.id());
            }
        }
        store.settle(held.get(false).stream().map(Due::id).toList(), "withdrawn");
        store.deliver(contents, told, toInbox);
        webhooks.announce(announced);
    }

    /** Only its address: who may not know of the campaign any more when it arrives finds nothing there. */
    private Announcement announcement(Due due) {
        Map<String, Object> data = Map.of("id", due.id(), "href", publicUrl + "/v1/reminders/" + due.id());
        return new Announcement(due.organization(), REMINDER_DUE, due.id(), data);
    }
}
