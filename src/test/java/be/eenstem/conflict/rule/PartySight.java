package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Footprint;

/** What an organization sees that plans and knows of no embargo but its own. */
record PartySight(String organization) implements Sight {

    @Override
    public boolean sees(Footprint campaign) {
        return !campaign.isEmbargoed() || owns(campaign);
    }

    @Override
    public boolean owns(Footprint campaign) {
        return campaign.lead().equals(organization) || campaign.carriers().contains(organization);
    }
}
