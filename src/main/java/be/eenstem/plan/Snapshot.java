package be.eenstem.plan;

import be.eenstem.access.CampaignVisibility;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is in a plan at one moment, as far as a reader may see it, as SQL. The campaigns have the columns campaign, start_day, lead
 * and document, the conflicts conflict, days, severity, state and document.
 */
final class Snapshot {

    private static final String OF_VERSION = "(select * from plan_version_%s where plan = :plan and number = :%s)";
    private static final String OF_NOW = "planned_%s(:fromDay, :untilDay)";

    private final CampaignVisibility visibility;
    private final String allCampaigns;
    private final String allConflicts;
    private final Map<String, Object> values = new HashMap<>();

    private Snapshot(CampaignVisibility visibility, String allCampaigns, String allConflicts) {
        this.visibility = visibility;
        this.allCampaigns = allCampaigns;
        this.allConflicts = allConflicts;
        this.values.putAll(visibility.values());
    }

    /** @param name what the number is called in the statement, which may hold two */
    static Snapshot ofVersion(UUID plan, int number, String name, CampaignVisibility visibility) {
        Snapshot snapshot = new Snapshot(
                visibility, OF_VERSION.formatted("campaign", name), OF_VERSION.formatted("conflict", name));
        snapshot.values.put("plan", plan);
        snapshot.values.put(name, number);
        return snapshot;
    }

    static Snapshot ofNow(Plan plan, CampaignVisibility visibility) {
        Snapshot snapshot = new Snapshot(visibility, OF_NOW.formatted("campaigns"), OF_NOW.formatted("conflicts"));
        snapshot.values.put("fromDay", plan.startDay);
        snapshot.values.put("untilDay", plan.endDay());
        return snapshot;
    }

    /** The values that the statements name. */
    Map<String, Object> values() {
        return values;
    }

    String campaigns() {
        return "(select * from " + allCampaigns + " x where " + seen() + ")";
    }

    String conflicts() {
        return "(select * from " + allConflicts + " x where " + known() + ")";
    }

    /** As the document says, and as the campaign is today: its embargo may have been made longer since. */
    private String seen() {
        return visibility.seesAllThatCount()
                ? "true"
                : CampaignVisibility.visibleIfCounting("x") + " and not exists (select from campaign live"
                        + " where live.id = x.campaign and not " + visibility.visible("live") + ")";
    }

    private String known() {
        return visibility.seesAllThatCount()
                ? "x.scope <> 'open'"
                : "x.scope <> 'whole' and " + known("x.campaign") + " and " + known("x.other");
    }

    /** Of a campaign outside the horizon there is no document. */
    private String known(String campaign) {
        return "(" + campaign + " is null or " + campaign + " in (select campaign from " + campaigns() + " s)"
                + " or " + campaign + " not in (select campaign from " + allCampaigns + " s)"
                + " and exists (select from campaign live where live.id = " + campaign
                + " and live.status <> 'draft' and "
                + visibility.visible("live") + "))";
    }
}
