package be.eenstem.conflict;

import be.eenstem.campaign.CampaignVisibility;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.identity.Caller;
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
        return visibility.sees(campaign.visibility(), campaign.embargoUntil(), campaign.lead(), campaign.carriers());
    }

    boolean owns(Footprint campaign) {
        return visibility.owns(campaign.lead(), campaign.carriers());
    }

    /** An organization that no campaign has, for who speaks for none. */
    String organization() {
        return caller.organization() == null ? "" : caller.organization();
    }
}
