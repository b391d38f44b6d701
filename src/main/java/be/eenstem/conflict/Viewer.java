package be.eenstem.conflict;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.access.TrailVisibility;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.conflict.plan.Scope;
import be.eenstem.conflict.rule.Sight;
import be.eenstem.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Who looks at conflicts, and on which day. */
record Viewer(Caller caller, CampaignVisibility visibility, LocalDate today) {

    static Viewer of(Caller caller, LocalDate today) {
        return new Viewer(caller, new CampaignVisibility(caller, today), today);
    }

    boolean seesAll() {
        return visibility.seesAllThatCount();
    }

    boolean sees(Footprint campaign) {
        return sight().sees(campaign);
    }

    boolean owns(Footprint campaign) {
        return sight().owns(campaign);
    }

    Sight sight() {
        return new Allowed(visibility);
    }

    private record Allowed(CampaignVisibility visibility) implements Sight {

        @Override
        public boolean sees(Footprint campaign) {
            return visibility.sees(
                    campaign.visibility(), campaign.embargoUntil(), campaign.lead(), campaign.carriers());
        }

        @Override
        public boolean owns(Footprint campaign) {
            return visibility.hasPart(campaign.lead(), campaign.carriers());
        }
    }

    /** In which picture of the plan to look up a run of days: what everybody is told must not come from what some may not see. */
    Scope pictureOf(Scope scope) {
        return scope == Scope.ALL && seesAll() ? Scope.WHOLE : scope;
    }

    /** What the account of a row is called, its organization beside it, where the viewer may know. */
    String nameShown(ResultSet row) throws SQLException {
        return TrailVisibility.showsAccount(caller, row.getString("organization")) ? row.getString("by") : null;
    }

    /** An organization that no campaign has, for who speaks for none. */
    String organization() {
        return visibility.organization() == null ? "" : visibility.organization();
    }
}
