package be.eenstem.plan;

import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Where two snapshots differ. */
@ApplicationScoped
class DiffQuery {

    private static final String BOTH = """
            from (select coalesce(a.%1$s, b.%1$s) as id, a.document as before, b.document as after
                  from %2$s a full join %3$s b on a.%1$s = b.%1$s
                  where a.document is distinct from b.document) x""";
    private static final String COLUMNS = """
            x.id, cast(x.before as text) as before, cast(x.after as text) as after,
            exists (select from campaign c where c.id = x.id and c.status <> 'cancelled') as stands""";

    private final EntityManager entities;

    DiffQuery(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param before null where it was not there
     * @param after null where it is not there
     * @param stands whether it is a campaign that is not cancelled today
     */
    record Difference(UUID id, String before, String after, boolean stands) {}

    List<Difference> ofCampaigns(Snapshot first, Snapshot second) {
        return differences(BOTH.formatted("campaign", first.campaigns(), second.campaigns()), first, second);
    }

    List<Difference> ofConflicts(Snapshot first, Snapshot second) {
        return differences(BOTH.formatted("conflict", first.conflicts(), second.conflicts()), first, second);
    }

    private List<Difference> differences(String both, Snapshot first, Snapshot second) {
        return Select.from(both)
                .withNamed(first.values())
                .withNamed(second.values())
                .rows(entities, COLUMNS, "order by x.id")
                .stream()
                .map(DiffQuery::difference)
                .toList();
    }

    private static Difference difference(Tuple row) {
        return new Difference(
                row.get("id", UUID.class),
                row.get("before", String.class),
                row.get("after", String.class),
                row.get("stands", Boolean.class));
    }
}
