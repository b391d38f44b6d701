package be.eenstem.campaign;

import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.sql.StoredList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Brings a request into a campaign, and what follows from it. */
final class CampaignWriter {

    private CampaignWriter() {}

    /** A new campaign, not saved yet. */
    static Campaign begin(CampaignRequest request, Clock clock) {
        Campaign campaign = new Campaign();
        campaign.createdAt = OffsetDateTime.now(clock);
        write(campaign, request, clock);
        Status status = request.status() == null
                ? Status.DRAFT
                : Status.of(request.status()).orElseThrow();
        enter(campaign, status, LocalDate.now(clock));
        return campaign;
    }

    static void write(Campaign campaign, CampaignRequest request, Clock clock) {
        boolean material = campaign.id != null && changesTheOccasion(campaign, request);
        campaign.title = request.title();
        campaign.summary = request.summary();
        campaign.kind = Objects.requireNonNullElse(request.kind(), "awareness");
        campaign.lead = request.lead();
        campaign.umbrella = request.umbrella();
        StoredList.replace(campaign.carriers, request.carriers());
        StoredList.replace(campaign.aspects, request.aspects());
        campaign.startDay = request.period().start();
        campaign.endDay = request.period().end();
        write(campaign, request.audienceOrEveryone());
        campaign.channels = orNone(request.channels());
        campaign.goals = orNone(request.goals());
        campaign.weight = Objects.requireNonNullElse(request.weight(), 1);
        campaign.visibility = Objects.requireNonNullElse(request.visibility(), "partners");
        campaign.embargoUntil = request.embargoUntil();
        write(campaign, request.exemption());
        campaign.changedAt = OffsetDateTime.now(clock);
        if (material && campaign.status.equals(Status.CONFIRMED.code())) {
            campaign.status = Status.PROPOSED.code();
        }
    }

    static void enter(Campaign campaign, Status status, LocalDate today) {
        campaign.status = status.code();
        if (status == Status.PROPOSED && campaign.proposedOn == null) {
            campaign.proposedOn = today;
        }
    }

    private static void write(Campaign campaign, Audience audience) {
        campaign.sectors = orNone(audience.sectors());
        campaign.sizes = orNone(audience.sizes());
        campaign.regions = orNone(audience.regions());
        campaign.roles = orNone(audience.roles());
    }

    private static void write(Campaign campaign, Exemption exemption) {
        campaign.exemptionGround = exemption == null ? null : exemption.ground();
        campaign.exemptionReason = exemption == null ? null : exemption.reason();
    }

    /** Others confirmed their own plans on the period, audience and aspects. */
    static boolean changesTheOccasion(Campaign campaign, CampaignRequest request) {
        Audience audience = request.audienceOrEveryone();
        boolean samePeriod = campaign.startDay.equals(request.period().start())
                && campaign.endDay.equals(request.period().end());
        return !samePeriod
                || !sameValues(campaign.aspects, request.aspects())
                || !sameValues(campaign.sectors, audience.sectors())
                || !sameValues(campaign.sizes, audience.sizes())
                || !sameValues(campaign.regions, audience.regions())
                || !sameValues(campaign.roles, audience.roles());
    }

    private static boolean sameValues(List<String> some, List<String> others) {
        return Set.copyOf(some).equals(Set.copyOf(orNone(others)));
    }

    /** Hibernate follows the list itself, so it is filled anew, and only where it differs. */
    private static List<String> orNone(List<String> values) {
        return values == null ? List.of() : new ArrayList<>(values);
    }
}
