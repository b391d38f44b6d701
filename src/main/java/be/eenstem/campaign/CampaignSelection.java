package be.eenstem.campaign;

import be.eenstem.aspect.AspectCode;
import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.reference.ReferenceCode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which campaigns, by the names and with the meaning that the parameters of the list have. */
@Schema(name = "CampaignSelection")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CampaignSelection(
        @Schema(description = "What ends on or after this day.")
        LocalDate from,

        @Schema(description = "What starts on or before this day.")
        LocalDate to,

        @Size(max = 50) List<@AspectCode String> aspect,
        @Size(max = 50) List<@ReferenceCode("sectors") String> sector,
        @Size(max = 50) List<@ReferenceCode("sizes") String> size,
        @Size(max = 50) List<@ReferenceCode("regions") String> region,
        @Size(max = 50) List<@ReferenceCode("roles") String> role,
        @Size(max = 50) List<@OrganizationCode String> lead,
        @Size(max = 50) List<@OrganizationCode String> carrier,
        @Size(max = 50) List<@ReferenceCode("statuses") String> status,
        @Size(max = 50) List<@UmbrellaCode String> umbrella,
        @Size(max = 50) List<@ReferenceCode("kinds") String> kind,
        @Schema(description = "The editions of one series.") UUID series,

        @Size(max = 200) @Schema(description = "Words, or their beginnings, of the title or summary.")
        String q) {

    /** All there are. */
    public static final CampaignSelection ALL =
            new CampaignSelection(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Those whose audience has a part of some regions. */
    public static CampaignSelection reaching(List<String> regions) {
        return new CampaignSelection(
                null, null, null, null, null, regions, null, null, null, null, null, null, null, null);
    }

    @JsonIgnore
    CampaignFilter filter() {
        CampaignFilter filter = new CampaignFilter();
        filter.from = from == null ? null : from.toString();
        filter.to = to == null ? null : to.toString();
        filter.aspect = aspect;
        filter.sector = sector;
        filter.size = size;
        filter.region = region;
        filter.role = role;
        filter.lead = lead;
        filter.carrier = carrier;
        filter.status = status;
        filter.umbrella = umbrella;
        filter.kind = kind;
        filter.series = series == null ? null : series.toString();
        filter.q = q;
        return filter;
    }
}
