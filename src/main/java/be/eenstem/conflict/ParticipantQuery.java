package be.eenstem.conflict;

import be.eenstem.campaign.CampaignVisibility;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.sql.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The campaigns of conflicts, as one reader relates to them. */
@ApplicationScoped
class ParticipantQuery {

    private static final String COLUMNS = """
            select x.id, x.title, x.lead, x.start_day, x.sectors, x.sizes, x.regions, x.roles,
                   coalesce(%s, false) as visible, coalesce(%s, false) as own
            """;

    private final EntityManager entities;

    ParticipantQuery(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Participant> of(Collection<UUID> campaigns, CampaignVisibility visibility) {
        Select select = visibility
                .bind(Select.from("from campaign x"))
                .where("x.id = any (:ids)")
                .with("ids", campaigns.toArray(UUID[]::new));
        String columns = COLUMNS.formatted(visibility.visible("x"), visibility.own("x"));
        Query query = entities.createNativeQuery(columns + select.body(), Tuple.class);
        select.values().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(ParticipantQuery::participant)
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    private static Participant participant(Tuple row) {
        return new Participant(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("lead", String.class),
                row.get("start_day", LocalDate.class),
                new Audience(codes(row, "sectors"), codes(row, "sizes"), codes(row, "regions"), codes(row, "roles")),
                row.get("visible", Boolean.class),
                row.get("own", Boolean.class));
    }

    private static List<String> codes(Tuple row, String column) {
        return List.of(row.get(column, String[].class));
    }
}
