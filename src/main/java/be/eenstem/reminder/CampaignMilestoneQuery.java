package be.eenstem.reminder;

import be.eenstem.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where campaigns do otherwise than as a rule: so many days from the anchor of a milestone, or not at all. */
@ApplicationScoped
class CampaignMilestoneQuery {

    private static final String SET = """
            insert into campaign_milestone (campaign, milestone, days) values (?, ?, ?)
            on conflict (campaign, milestone) do update set days = excluded.days
            where campaign_milestone.days is distinct from excluded.days""";

    private final Statements statements;

    CampaignMilestoneQuery(Statements statements) {
        this.statements = statements;
    }

    /** By code of the milestone. */
    Map<String, Adjustment> of(UUID campaign) {
        return of(List.of(campaign)).getOrDefault(campaign, Map.of());
    }

    /** By campaign, and code of the milestone. */
    Map<UUID, Map<String, Adjustment>> of(Collection<UUID> campaigns) {
        Map<UUID, Map<String, Adjustment>> found = new HashMap<>();
        statements.each(
                "select campaign, milestone, days from campaign_milestone where campaign = any (?)",
                row -> found.computeIfAbsent(Statements.id(row, "campaign"), id -> new HashMap<>())
                        .put(row.getString("milestone"), new Adjustment(row.getObject("days", Integer.class))),
                (Object) campaigns.toArray(UUID[]::new));
        return found;
    }

    void set(UUID campaign, String milestone, Adjustment adjustment) {
        statements.update(SET, campaign, milestone, adjustment.days());
    }

    void reset(UUID campaign, String milestone) {
        statements.update("delete from campaign_milestone where campaign = ? and milestone = ?", campaign, milestone);
    }
}
