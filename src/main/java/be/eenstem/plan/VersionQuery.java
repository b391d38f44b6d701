package be.eenstem.plan;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.platform.page.Slice;
import be.eenstem.platform.sql.Select;
import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was submitted, as each reader may see it. */
@ApplicationScoped
class VersionQuery {

    private static final String COLUMNS =
            "x.id, x.plan, x.number, x.submitted_at, %s as hash, cast(x.document as text) as document";

    private static final String CAMPAIGN = "x.campaign as id, cast(x.document as text) as document";
    private static final String CONFLICT = "x.conflict as id, cast(x.document as text) as document";
    private static final String UNCHANGED = """
            select count(*) from plan_version_campaign v cross join lateral audited_campaigns(v.campaign::text) now
            where v.plan = ? and v.number = ? and v.campaign = ?
                  and now.document - array['status', 'proposedOn', 'milestones'] = v.document - array['status', 'proposedOn']""";
    private static final int FETCH_SIZE = 500;
    private static final String NEWEST = """
            select p.id, max(v.number) as number from plan p join plan_version v on v.plan = p.id
            where p.status = ? and p.end_day >= ? group by p.id order by max(v.submitted_at) desc, p.id""";

    private final EntityManager entities;
    private final Statements statements;
    private final PlanShapes shapes;
    private final Clock clock;

    VersionQuery(EntityManager entities, Statements statements, PlanShapes shapes, Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.shapes = shapes;
        this.clock = clock;
    }

    /** A document and what it is of. */
    record Document(UUID id, String json) {}

    /** The number of the newest version; 0 where none was submitted. */
    int last(UUID plan) {
        return (int) statements.number("select coalesce(max(number), 0) from plan_version where plan = ?", plan);
    }

    Slice<PlanVersion> list(UUID plan, VersionFilter page, CampaignVisibility reader) {
        Select select = Select.from("from plan_version x")
                .where("x.plan = :plan", "plan", plan)
                .where(hash(reader) + " = :hash", "hash", page.hash);
        return select.page(
                        entities, columns(reader), page, page.orderBy(VersionFilter.SORT, "x.number desc", "x.number"))
                .map(this::version);
    }

    Optional<PlanVersion> find(UUID plan, int number, CampaignVisibility reader) {
        return Select.from("from plan_version x")
                .where("x.plan = :plan", "plan", plan)
                .where("x.number = :number", "number", number)
                .rows(entities, columns(reader), "")
                .stream()
                .findFirst()
                .map(this::version);
    }

    Slice<Document> campaigns(Snapshot snapshot, VersionCampaignFilter filter) {
        Select select =
                Select.from("from " + snapshot.campaigns() + " x").where("x.lead in :lead", "lead", filter.lead);
        return select.withNamed(snapshot.values())
                .page(
                        entities,
                        CAMPAIGN,
                        filter,
                        filter.orderBy(VersionCampaignFilter.SORT, "x.start_day", "x.campaign"))
                .map(VersionQuery::document);
    }

    Slice<Document> conflicts(Snapshot snapshot, VersionConflictFilter filter) {
        Select select = Select.from("from " + snapshot.conflicts() + " x")
                .where("x.severity in :severity", "severity", filter.severity)
                .where("x.state in :state", "state", filter.state);
        return select.withNamed(snapshot.values())
                .page(entities, CONFLICT, filter, filter.orderBy(VersionConflictFilter.SORT, "x.days", "x.conflict"))
                .map(VersionQuery::document);
    }

    Optional<Document> campaign(Snapshot snapshot, UUID campaign) {
        return one(
                Select.from("from " + snapshot.campaigns() + " x").where("x.campaign = :id", "id", campaign),
                snapshot,
                CAMPAIGN);
    }

    Optional<Document> conflict(Snapshot snapshot, UUID conflict) {
        return one(
                Select.from("from " + snapshot.conflicts() + " x").where("x.conflict = :id", "id", conflict),
                snapshot,
                CONFLICT);
    }

    private Optional<Document> one(Select select, Snapshot snapshot, String columns) {
        return select.withNamed(snapshot.values()).rows(entities, columns, "").stream()
                .findFirst()
                .map(VersionQuery::document);
    }

    boolean standsAsIn(UUID plan, int number, UUID campaign) {
        return statements.number(UNCHANGED, plan, number, campaign) > 0;
    }

    Set<UUID> seen(Snapshot snapshot, Collection<UUID> campaigns) {
        return Select.from("from " + snapshot.campaigns() + " x")
                .where("x.campaign in :campaigns", "campaigns", campaigns)
                .withNamed(snapshot.values())
                .rows(entities, "x.campaign as id", "")
                .stream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    /** The newest versions of the plans of a status that are not over, the one submitted last first. */
    List<PlanAccess.Submitted> newest(String status, LocalDate today) {
        return statements.query(
                NEWEST, row -> new PlanAccess.Submitted(Statements.id(row, "id"), row.getInt("number")), status, today);
    }

    void eachCampaign(Snapshot snapshot, Consumer<Document> each) {
        each(
                "select " + CAMPAIGN + " from " + snapshot.campaigns() + " x order by x.start_day, x.campaign",
                snapshot,
                each);
    }

    void eachConflict(Snapshot snapshot, Consumer<Document> each) {
        each("select " + CONFLICT + " from " + snapshot.conflicts() + " x order by x.days, x.conflict", snapshot, each);
    }

    private void each(String sql, Snapshot snapshot, Consumer<Document> each) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setHint("org.hibernate.fetchSize", FETCH_SIZE);
        query.getParameters()
                .forEach(named ->
                        query.setParameter(named.getName(), snapshot.values().get(named.getName())));
        try (Stream<?> rows = query.getResultStream()) {
            rows.forEach(row -> each.accept(document((Tuple) row)));
        }
    }

    private static String columns(CampaignVisibility reader) {
        return COLUMNS.formatted(hash(reader));
    }

    private static String hash(CampaignVisibility reader) {
        return reader.seesAllThatCount() ? "x.hash" : "x.open_hash";
    }

    private static Document document(Tuple row) {
        return new Document(row.get("id", UUID.class), row.get("document", String.class));
    }

    private PlanVersion version(Tuple row) {
        return new PlanVersion(
                row.get("id", UUID.class),
                row.get("plan", UUID.class),
                row.get("number", Integer.class),
                row.get("submitted_at", Instant.class).atZone(clock.getZone()).toOffsetDateTime(),
                row.get("hash", String.class),
                shapes.version(row.get("document", String.class)));
    }
}
