package be.eenstem.reminder;

import be.eenstem.platform.http.PublicAddress;
import be.eenstem.webhook.Announcement;
import be.eenstem.webhook.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jboss.logging.Logger;

/**
 * Finds each reminder its way: into a mail to each contact of its organization that wants one, by webhook, or into the inbox. To
 * be called in a transaction.
 */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int AT_ONCE = 2000;

    private final ReminderStore store;
    private final MessageStore messages;
    private final Ways ways;
    private final Sayings sayings;
    private final Webhooks webhooks;
    private final Clock clock;
    private final int hour;
    private final PublicAddress address;

    Dispatch(
            ReminderStore store,
            MessageStore messages,
            Ways ways,
            Sayings sayings,
            Webhooks webhooks,
            Clock clock,
            PublicAddress address,
            @ConfigProperty(name = "eenstem.reminders.hour") int hour) {
        this.store = store;
        this.messages = messages;
        this.ways = ways;
        this.sayings = sayings;
        this.webhooks = webhooks;
        this.clock = clock;
        this.hour = hour;
        this.address = address;
    }

    /**
     * Those that have none yet.
     *
     * @param subjects what they are about; null for all
     */
    void assign(Collection<UUID> subjects) {
        List<Due> some;
        do {
            some = store.unassigned(subjects, AT_ONCE);
            assign(some);
        } while (some.size() == AT_ONCE);
    }

    private void assign(List<Due> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        Ways.Known known = ways.to(reminders.stream().map(Due::organization).collect(Collectors.toSet()));
        PostingDays days = new PostingDays(ZonedDateTime.now(clock), hour);
        List<UUID> declined = new ArrayList<>();
        Map<UUID, Due> toInbox = new LinkedHashMap<>();
        List<Posting> postings = new ArrayList<>();
        for (Due due : reminders) {
            if (known.isDeclined(due)) {
                declined.add(due.id());
            } else {
                toInbox.put(due.id(), due);
                known.mailed(due).forEach(contact -> postings.add(new Posting(due, contact, days.first(due, contact))));
            }
        }
        store.settle(declined, "declined");
        post(postings, days).forEach(toInbox::remove);
        deliver(toInbox.values());
    }

    /** Gives those that a mail brings in time. */
    private Set<UUID> post(List<Posting> postings, PostingDays days) {
        List<Posting> urgent =
                postings.stream().filter(posting -> posting.due().urgent()).toList();
        messages.addUrgent(urgent, days);
        Set<UUID> posted = ids(urgent);
        List<Posting> waiting = postings.stream()
                .filter(posting -> !posting.due().urgent())
                .filter(Posting::isInTime)
                .toList();
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
        Set<String> hooked = ways.hooked();
        Map<UUID, Content> contents = new HashMap<>();
        Map<UUID, Told> told = new HashMap<>();
        List<Announcement> announced = new ArrayList<>();
        List<UUID> toInbox = new ArrayList<>();
        List<UUID> failed = new ArrayList<>();
        for (Due due : held.get(true)) {
            if (!isSaid(due, batch, contents, told)) {
                failed.add(due.id());
                continue;
            }
            if (due.channel().equals("webhook") && hooked.contains(due.organization())) {
                announced.add(announcement(due));
            } else {
                toInbox.add(due.id());
            }
        }
        store.settle(failed, "failed");
        store.settle(held.get(false).stream().map(Due::id).toList(), "withdrawn");
        store.deliver(contents, told, toInbox);
        webhooks.announce(announced);
    }

    /** One that cannot be put into words keeps no other back. */
    private static boolean isSaid(Due due, Sayings.Batch batch, Map<UUID, Content> contents, Map<UUID, Told> told) {
        try {
            Content content = batch.content(due);
            told.put(due.id(), batch.told(due));
            contents.put(due.id(), content);
            return true;
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The reminder %s cannot be put into words", due.id());
            return false;
        }
    }

    /** Only its address: who may not know of it any more when it arrives finds nothing there. */
    private Announcement announcement(Due due) {
        Map<String, Object> data = Map.of("id", due.id(), "href", address.to("reminders", due.id()));
        return new Announcement(due.organization(), Ways.REMINDER_DUE, due.id(), data);
    }
}
