package be.eenstem.plan;

import java.util.UUID;

/** A campaign as a version has it. */
record FrozenCampaign(UUID id, PlannedCampaign campaign) {}
