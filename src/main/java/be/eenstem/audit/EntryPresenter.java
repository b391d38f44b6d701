package be.eenstem.audit;

import be.eenstem.access.Disclosure;
import be.eenstem.access.TrailVisibility;
import be.eenstem.identity.Caller;
import be.eenstem.identity.CurrentCaller;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Shows an entry to a caller who may see it, and takes note where it has details of what is under embargo. */
@ApplicationScoped
class EntryPresenter {

    private static final String CAMPAIGNS = "campaigns";
    private static final String CALENDARS = "externalCalendars";
    private static final String WEBHOOKS = "webhooks";

    private final CurrentCaller currentCaller;
    private final EmbargoedReads reads;
    private final Links links;
    private final Clock clock;

    EntryPresenter(CurrentCaller currentCaller, EmbargoedReads reads, Links links, Clock clock) {
        this.currentCaller = currentCaller;
        this.reads = reads;
        this.links = links;
        this.clock = clock;
    }

    /** @param names what accounts are called */
    AuditEntryView view(AuditEntry entry, Map<UUID, String> names) {
        Caller caller = currentCaller.get();
        boolean named = TrailVisibility.showsAccount(caller, entry.organization);
        takeNote(entry);
        return new AuditEntryView(
                entry.id,
                links.to("auditEntries", entry.id),
                entry.at.atZone(clock.getZone()).toOffsetDateTime(),
                entry.operation,
                entry.resource,
                entry.resourceId,
                named ? entry.account : null,
                named && entry.account != null ? names.get(entry.account) : null,
                entry.organization,
                document(entry, entry.before, caller),
                document(entry, entry.after, caller));
    }

    private void takeNote(AuditEntry entry) {
        if (entry.isOf(CAMPAIGNS)) {
            UUID campaign = UUID.fromString(entry.resourceId);
            entry.documents().forEach(document -> {
                String until = (String) document.get("embargoUntil");
                reads.saw(campaign, (String) document.get("visibility"), until == null ? null : LocalDate.parse(until));
            });
        }
    }

    private static Map<String, Object> document(AuditEntry entry, Map<String, Object> document, Caller caller) {
        if (document == null || showsAddress(entry, caller)) {
            return document;
        }
        Map<String, Object> shown = new HashMap<>(document);
        shown.remove("url");
        return shown;
    }

    /** That of a calendar or a webhook may be a secret, which only the coordinator sees. */
    private static boolean showsAddress(AuditEntry entry, Caller caller) {
        return (!entry.isOf(CALENDARS) || Disclosure.showsCalendarAddress(caller))
                && (!entry.isOf(WEBHOOKS) || Disclosure.showsWebhookAddress(caller));
    }
}
