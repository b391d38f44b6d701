package be.eenstem.consultation;

import be.eenstem.organization.OrganizationSelector;
import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as it is shown. */
@Schema(name = "Consultation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) UUID plan,

        @Schema(required = true, description = "The number of the version of the plan.")
        int version,

        @Schema(required = true, description = "Where that version is.")
        URI planVersion,

        String title,

        @Schema(required = true, description = "The last day to answer in time, in Brussels.")
        LocalDate deadline,

        @Schema(required = true, description = Reading.MEANING)
        String reading,

        @Schema(
                required = true,
                description = "open or closed; answers after the deadline are late, after the end refused.")
        String status,

        @Schema(required = true) OffsetDateTime openedAt,
        OffsetDateTime closedAt,

        @Schema(description = "The standing consultation it came of.")
        UUID standing,

        @Schema(description = "What the invited were found by.")
        OrganizationSelector selector,

        @Schema(required = true, description = "Codes of organizations, as they were found when the round opened.")
        List<String> invited,

        @Schema(required = true) URI answers) {

    static ConsultationView of(Consultation round, Links links, ZoneId zone) {
        return new ConsultationView(
                round.id,
                links.to("consultations", round.id),
                round.plan,
                round.number,
                links.to("plans", round.plan, "versions", round.number),
                round.title,
                round.deadline,
                round.reading,
                round.status(),
                local(round.openedAt, zone),
                local(round.closedAt, zone),
                round.standing,
                round.selector,
                List.copyOf(round.invited),
                links.to("consultations", round.id, "answers"));
    }

    private static OffsetDateTime local(OffsetDateTime moment, ZoneId zone) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
