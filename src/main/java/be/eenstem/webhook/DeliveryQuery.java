package be.eenstem.webhook;

import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deliveries, and how far their jobs are. */
@ApplicationScoped
class DeliveryQuery {

    private static final String STATE = "case j.state when 'done' then 'delivered' else j.state end";
    private static final String COLUMNS = "x.id, x.webhook, x.event, x.subject, x.status, x.created_at, " + STATE
            + " as state, j.attempts, j.due_at, j.settled_at";

    private final EntityManager entities;
    private final Statements statements;

    DeliveryQuery(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    Slice<Tuple> list(UUID webhook, DeliveryFilter filter) {
        return of(webhook)
                .where(STATE + " in :state", "state", filter.state)
                .page(entities, COLUMNS, filter, filter.orderBy(DeliveryFilter.SORT, "x.created_at desc", "x.id desc"));
    }

    Optional<Tuple> find(UUID webhook, UUID id) {
        return of(webhook).where("x.id = :id", "id", id).rows(entities, COLUMNS, "").stream()
                .findFirst();
    }

    /** Those of a webhook that are still to be sent. */
    List<UUID> waiting(UUID webhook) {
        return statements.query("""
                select j.id from job j join webhook_delivery d on d.id = j.id
                where d.webhook = ? and j.state = 'waiting'""", row -> Statements.id(row, "id"), webhook);
    }

    List<Outgoing> outgoing(List<UUID> ids) {
        return statements.query("""
                select d.id, d.webhook, d.body, w.organization, w.url, w.host, w.enabled, w.secret, w.former_secret, w.former_until
                from webhook_delivery d join webhook w on w.id = d.webhook where d.id = any (?)""", DeliveryQuery::outgoing, (Object) ids.toArray(UUID[]::new));
    }

    /** Its pings that are still to be delivered; none is written meanwhile by others who ask. */
    List<UUID> waitingPings(UUID webhook) {
        statements.query("select from webhook where id = ? for no key update", row -> webhook, webhook);
        return statements.query("""
                select j.id from job j join webhook_delivery d on d.id = j.id
                where j.lane = ? and j.state = 'waiting' and d.event = ?
                order by d.created_at""", row -> Statements.id(row, "id"), webhook, WebhookEvents.PING);
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                Statements.id(row, "id"),
                Statements.id(row, "webhook"),
                row.getString("organization"),
                row.getString("url"),
                row.getString("host"),
                row.getString("body"),
                row.getBoolean("enabled"),
                new Secret(row.getString("secret")),
                new Secret(row.getString("former_secret")),
                row.getObject("former_until", OffsetDateTime.class));
    }

    private static Select of(UUID webhook) {
        return Select.from("from webhook_delivery x join job j on j.id = x.id")
                .where("x.webhook = :webhook", "webhook", webhook);
    }
}
