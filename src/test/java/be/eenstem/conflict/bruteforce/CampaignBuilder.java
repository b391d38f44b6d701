package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Makes a campaign step by step, from nothing or from another one. */
public final class CampaignBuilder {

    private final UUID id;
    private String title = "Een campagne";
    private String lead = "unizo";
    private Set<String> carriers = Set.of();
    private String umbrella;
    private Set<String> aspects = Set.of("ergonomie");
    private LocalDate start;
    private LocalDate end;
    private TestAudience audience = TestAudience.EVERYONE;
    private int weight = 1;
    private boolean exempt;
    private String status = "proposed";
    private LocalDate proposedOn;

    private CampaignBuilder(UUID id) {
        this.id = id;
    }

    public static CampaignBuilder of(UUID id) {
        return new CampaignBuilder(id);
    }

    public static CampaignBuilder of(PlannedCampaign campaign) {
        return of(campaign.id())
                .title(campaign.title())
                .lead(campaign.lead())
                .carriers(campaign.carriers())
                .umbrella(campaign.umbrella())
                .aspects(campaign.aspects())
                .period(campaign.start(), campaign.end())
                .audience(campaign.audience())
                .weight(campaign.weight())
                .exempt(campaign.exempt())
                .status(campaign.status())
                .proposedOn(campaign.proposedOn());
    }

    public PlannedCampaign build() {
        return new PlannedCampaign(
                id, title, lead, carriers, umbrella, aspects, start, end, audience, weight, exempt, status, proposedOn);
    }

    public CampaignBuilder title(String value) {
        title = value;
        return this;
    }

    public CampaignBuilder lead(String value) {
        lead = value;
        return this;
    }

    public CampaignBuilder carriers(Set<String> value) {
        carriers = value;
        return this;
    }

    public CampaignBuilder umbrella(String value) {
        umbrella = value;
        return this;
    }

    public CampaignBuilder aspects(Set<String> value) {
        aspects = value;
        return this;
    }

    public CampaignBuilder period(LocalDate first, LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    public CampaignBuilder audience(TestAudience value) {
        audience = value;
        return this;
    }

    public CampaignBuilder weight(int value) {
        weight = value;
        return this;
    }

    public CampaignBuilder exempt(boolean value) {
        exempt = value;
        return this;
    }

    public CampaignBuilder status(String value) {
        status = value;
        return this;
    }

    public CampaignBuilder proposedOn(LocalDate value) {
        proposedOn = value;
        return this;
    }
}
