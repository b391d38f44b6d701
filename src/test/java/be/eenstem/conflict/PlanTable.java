package be.eenstem.conflict;

import be.eenstem.campaign.CampaignDraft;
import be.eenstem.campaign.CampaignRequest;
import be.eenstem.campaign.CampaignsChanged;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.reference.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts plans into the tables as campaigns, and reads back what was detected. */
@ApplicationScoped
public class PlanTable {

    private static final String WRITE = """
            insert into campaign (id, title, kind, lead, umbrella, start_day, end_day, sectors, sizes, regions, roles,
                                  weight, visibility, status)
            values (:id, 'Random', 'awareness', :lead, :umbrella, :start, :end, :sectors, :sizes, :regions, :roles,
                    1, 'partners', :status)
            on conflict (id) do update
            set lead = excluded.lead, umbrella = excluded.umbrella, start_day = excluded.start_day,
                end_day = excluded.end_day, sectors = excluded.sectors, sizes = excluded.sizes,
                regions = excluded.regions, roles = excluded.roles, status = excluded.status""";

    private final EntityManager entities;
    private final Event<CampaignsChanged> changed;

    PlanTable(EntityManager entities, Event<CampaignsChanged> changed) {
        this.entities = entities;
        this.changed = changed;
    }

    void write(Collection<Plan> plans) {
        plans.forEach(this::write);
        entities.flush();
        changed.fire(new CampaignsChanged(plans.stream().map(Plan::id).collect(Collectors.toSet())));
    }

    /** The stored conflicts among the given plans, as {@link BruteForce} writes them. */
    Set<String> conflicts(Collection<Plan> plans) {
        Set<UUID> ids = plans.stream().map(Plan::id).collect(Collectors.toSet());
        entities.clear();
        List<UUID> conflicts = entities.createNativeQuery(
                        "select distinct conflict from conflict_campaign where campaign = any (:ids)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return lines(
                conflicts.stream()
                        .map(id -> entities.find(Conflict.class, id).finding())
                        .toList(),
                ids);
    }

    static Set<String> lines(List<Finding> findings, Set<UUID> among) {
        return findings.stream()
                .filter(finding -> among.containsAll(finding.campaigns()))
                .map(PlanTable::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static CampaignDraft draft(Plan plan) {
        Audience audience = new Audience(
                List.copyOf(plan.sectors()),
                List.copyOf(plan.sizes()),
                List.copyOf(plan.regions()),
                List.copyOf(plan.roles()));
        return new CampaignDraft(
                plan.id(),
                new CampaignRequest(
                        "Random",
                        null,
                        null,
                        plan.lead(),
                        List.copyOf(plan.carriers()),
                        List.copyOf(plan.aspects()),
                        audience,
                        Period.of(plan.period()),
                        plan.umbrella(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private void write(Plan plan) {
        entities.createNativeQuery(WRITE)
                .setParameter("id", plan.id())
                .setParameter("lead", plan.lead())
                .setParameter("umbrella", plan.umbrella())
                .setParameter("start", plan.period().start())
                .setParameter("end", plan.period().end())
                .setParameter("sectors", plan.sectors().toArray(String[]::new))
                .setParameter("sizes", plan.sizes().toArray(String[]::new))
                .setParameter("regions", plan.regions().toArray(String[]::new))
                .setParameter("roles", plan.roles().toArray(String[]::new))
                .setParameter("status", plan.status())
                .executeUpdate();
        link("campaign_carrier (campaign, position, organization)", "campaign_carrier", plan.id(), plan.carriers());
        link("campaign_aspect (campaign, position, aspect)", "campaign_aspect", plan.id(), plan.aspects());
    }

    private void link(String columns, String table, UUID id, Set<String> codes) {
        entities.createNativeQuery("delete from " + table + " where campaign = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("insert into " + columns
                        + " select :id, n - 1, code from unnest(cast(:codes as text[])) with ordinality as t (code, n)")
                .setParameter("id", id)
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    private static String line(Finding finding) {
        List<String> ids =
                finding.campaigns().stream().map(UUID::toString).sorted().toList();
        String days = finding.days() == null
                ? "none"
                : finding.days().start() + ".." + finding.days().end();
        return "%s %s %s %s".formatted(finding.type(), ids.get(0), ids.get(1), days);
    }
}
