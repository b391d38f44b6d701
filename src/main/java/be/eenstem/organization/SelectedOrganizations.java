package be.eenstem.organization;

import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds the organizations a selector is about; to be called in a transaction. */
@ApplicationScoped
public class SelectedOrganizations {

    private static final String WITHIN = """
            exists (select from reference_code wide join reference_code narrow
                    on narrow.list = wide.list and wide.span @> narrow.span
                    where wide.list = '%1$s' and wide.code in :%1$s and narrow.code = any (x.%1$s))""";
    private static final String MEMBER =
            "exists (select from network_member m where m.organization = x.code and m.network in :networks)";

    /** The lever decides; where none is registered, a government is Flemish or another, and on an intermediary there is none. */
    private static final String TIER = """
            case x.leverage when 'horizontal' then 1 when 'vertical' then 2 when 'lever' then 3 when 'free' then 4
                 else case when x.kind <> 'government' then 4 when x.level = 'flemish' then 1 else 2 end
            end = :tier""";

    private final EntityManager entities;

    SelectedOrganizations(EntityManager entities) {
        this.entities = entities;
    }

    /** Their codes, in order. */
    public List<String> codes(OrganizationSelector selector) {
        return Select.from("from organization x")
                .where("x.kind in :kinds", "kinds", selector.kinds())
                .where("x.type in :types", "types", selector.types())
                .where("x.level in :levels", "levels", selector.levels())
                .where(WITHIN.formatted("sectors"), "sectors", selector.sectors())
                .where(WITHIN.formatted("regions"), "regions", selector.regions())
                .where(MEMBER, "networks", selector.networks())
                .where(TIER, "tier", selector.tier())
                .rows(entities, "x.code as code", "order by x.code")
                .stream()
                .map(row -> row.get("code", String.class))
                .toList();
    }
}
