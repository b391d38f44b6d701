package be.eenstem.campaign;

import be.eenstem.aspect.AspectCode;
import be.eenstem.organization.OrganizationCode;
import be.eenstem.platform.input.UuidText;
import be.eenstem.platform.page.PeriodParameters;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which campaigns to look at: all that every given parameter lets pass, each by any of its values. */
public class CampaignFilter extends PeriodParameters {

    @RestQuery
    @Size(max = 50) List<@AspectCode String> aspect;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Sections or divisions that a campaign's audience has a part of.")
    List<@ReferenceCode("sectors") String> sector;

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("sizes") String> size;

    @RestQuery
    @Size(max = 50) @Parameter(description = "Regions or municipalities that a campaign's audience has a part of.")
    List<@ReferenceCode("regions") String> region;

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("roles") String> role;

    @RestQuery
    @Size(max = 50) List<@OrganizationCode String> lead;

    @RestQuery
    @Size(max = 50) List<@OrganizationCode String> carrier;

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("statuses") String> status;

    @RestQuery
    @Size(max = 50) List<@UmbrellaCode String> umbrella;

    @RestQuery
    @Size(max = 50) List<@ReferenceCode("kinds") String> kind;

    @RestQuery
    @UuidText
    @Parameter(description = "The editions of one series.", schema = @Schema(format = "uuid"))
    String series;

    @RestQuery
    @Size(max = 200) @Parameter(description = "Words, or their beginnings, of the title or summary.")
    String q;

    @Override
    protected Set<String> sortable() {
        return CampaignQuery.SORT.keySet();
    }
}
