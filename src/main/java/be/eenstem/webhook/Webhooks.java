package be.eenstem.webhook;

import be.eenstem.platform.job.JobKind;
import be.eenstem.platform.job.Jobs;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Tells organizations of events, for the rooms above. To be called in a transaction: what is announced is sent once it commits. */
@ApplicationScoped
public class Webhooks implements JobKind {

    /** Of the jobs that are deliveries. */
    static final String KIND = "webhook";

    private final Statements statements;
    private final Jobs jobs;
    private final DeliveryBody bodies;
    private final Clock clock;

    Webhooks(Statements statements, Jobs jobs, DeliveryBody bodies, Clock clock) {
        this.statements = statements;
        this.jobs = jobs;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public String jobKind() {
        return KIND;
    }

    /** Writes one delivery for each enabled webhook of the organization that wants the event, due at once; gives how many. */
    public int announce(String organization, String event, UUID subject, Map<String, Object> data) {
        return announce(List.of(new Announcement(organization, event, subject, data)));
    }

    /** The same of many, in one go. */
    public int announce(List<Announcement> announcements) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<UUID, UUID> written = new LinkedHashMap<>();
        statements.each(
                """
                insert into webhook_delivery (webhook, event, subject, body, created_at)
                select w.id, a.event, a.subject, a.body, ?
                from unnest(?, ?, ?, ?) with ordinality a (organization, event, subject, body, place)
                join webhook w on w.organization = a.organization and w.enabled and a.event = any (w.events)
                order by a.place returning id, webhook
                """,
                row -> written.put(Statements.id(row, "id"), Statements.id(row, "webhook")),
                now,
                texts(announcements, Announcement::organization),
                texts(announcements, announcement -> known(announcement.event())),
                announcements.stream().map(Announcement::subject).toArray(UUID[]::new),
                texts(announcements, announcement -> bodies.of(announcement.event(), now, announcement.data())));
        jobs.add(KIND, written, now);
        return written.size();
    }

    /** The organizations with an enabled webhook that wants the event, by code. */
    public Set<String> reachable(String event) {
        return new LinkedHashSet<>(statements.query(
                "select distinct organization from webhook where enabled and ? = any (events) order by 1",
                row -> row.getString(1),
                known(event)));
    }

    private static String known(String event) {
        if (!WebhookEvents.has(event)) {
            throw new IllegalArgumentException("No webhook tells of " + event + ": add it to WebhookEvents");
        }
        return event;
    }

    private static String[] texts(List<Announcement> announcements, Function<Announcement, String> text) {
        return announcements.stream().map(text).toArray(String[]::new);
    }
}
