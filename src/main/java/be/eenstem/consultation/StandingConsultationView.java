package be.eenstem.consultation;

import be.eenstem.organization.OrganizationSelector;
import be.eenstem.platform.http.Links;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rounds that come back each year, as they are shown. */
@Schema(name = "StandingConsultation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandingConsultationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String title,

        @Schema(description = "Codes of organizations; this or the selector.")
        List<String> invited,

        OrganizationSelector selector,

        @Schema(required = true, description = "The days on which rounds open, as 01-15.")
        List<String> moments,

        @Schema(required = true) int answerDays,

        @Schema(required = true, description = Reading.MEANING)
        String reading) {

    static StandingConsultationView of(StandingConsultation standing, Links links) {
        return new StandingConsultationView(
                standing.id,
                links.to("standingConsultations", standing.id),
                standing.title,
                standing.selector == null ? List.copyOf(standing.invited) : null,
                standing.selector,
                standing.moments,
                standing.answerDays,
                standing.reading);
    }
}
