package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;

/** What somebody sees of the plan. Two that are equal see the same and own the same: what is found for one is kept for the other. */
public interface Sight {

    boolean sees(Footprint campaign);

    /** Whether the campaign is led or carried by the viewer's organization; one's own one always sees. */
    boolean owns(Footprint campaign);
}
