package be.eenstem.campaign;

import be.eenstem.aspect.AspectCode;
import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.input.OnChange;
import be.eenstem.platform.input.Period;
import be.eenstem.platform.input.Scalars;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign as its lead registers it.
 *
 * @param weight 1 to 5, for contact pressure
 * @param embargoUntil the first day the campaign is no longer under embargo
 * @param exemption why it is exempt from contact pressure, where it is
 * @param status draft or proposed; later it changes at its own address
 */
@Schema(name = "CampaignRequest")
@CoherentCampaign
public record CampaignRequest(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String summary,
        @ReferenceCode("kinds") String kind,
        @NotNull @OrganizationCode String lead,
        @Distinct @Size(max = 100) List<@OrganizationCode String> carriers,
        @NotEmpty @Distinct @Size(max = 20) List<@AspectCode String> aspects,
        @Valid Audience audience,

        @NotNull @Valid @PlannablePeriod(payload = OnChange.class)
        Period period,

        @UmbrellaCode String umbrella,
        @Distinct @Size(max = 30) List<@ReferenceCode("channels") String> channels,
        @Min(1) @Max(5) Integer weight,
        @ReferenceCode("visibilities") String visibility,
        LocalDate embargoUntil,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> goals,
        @Valid Exemption exemption,

        @Pattern(regexp = "draft|proposed", message = "invalid.status") String status) {

    public Audience audienceOrEveryone() {
        return audience == null ? Audience.EVERYONE : audience;
    }

    /** The same campaign at another time; its embargo moves along. */
    CampaignRequest at(Period other) {
        long days = ChronoUnit.DAYS.between(period.start(), other.start());
        LocalDate embargo = embargoUntil == null ? null : earlier(embargoUntil.plusDays(days), Scalars.LAST_DAY);
        return new CampaignRequest(
                title,
                summary,
                kind,
                lead,
                carriers,
                aspects,
                audience,
                other,
                umbrella,
                channels,
                weight,
                visibility,
                embargo,
                goals,
                exemption,
                status);
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? day : other;
    }

    static CampaignRequest of(Campaign campaign) {
        return new CampaignRequest(
                campaign.title,
                campaign.summary,
                campaign.kind,
                campaign.lead,
                campaign.carriers,
                campaign.aspects,
                campaign.audience(),
                new Period(campaign.startDay, campaign.endDay),
                campaign.umbrella,
                campaign.channels,
                campaign.weight,
                campaign.visibility,
                campaign.embargoUntil,
                campaign.goals,
                campaign.exemption(),
                null);
    }
}
