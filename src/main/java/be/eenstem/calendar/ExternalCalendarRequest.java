package be.eenstem.calendar;

import be.eenstem.aspect.AspectCode;
import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.Audience;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar of others as it is registered. What is read of it takes over kind, aspects and audience. */
@Schema(name = "ExternalCalendarRequest")
record ExternalCalendarRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @ReferenceCode("fixtureKinds") String kind,

        @Size(max = 2000) @Pattern(regexp = "(https?|webcals?)://[^\\s/]\\S*", message = "schema.url")
        @Schema(description = "Where it is published: an address of http, https or webcal (which is https).")
        String url,

        @Distinct @Size(max = 20) List<@AspectCode String> aspects,
        @Valid Audience audience,

        @Pattern(regexp = RefreshInterval.SHAPE, message = "schema.refresh") @Schema(
                description = "How often it is read from its address, once it is: PT1H to P7D.",
                defaultValue = RefreshInterval.DEFAULT)
        String refresh,

        @Size(max = 100) @Schema(
                description =
                        "What the categories in it stand for. An event of several has the aspects of all, and the kind of the"
                                + " first that has one; one of none has those of the calendar.")
        List<@Valid CategoryMapping> categories) {

    static ExternalCalendarRequest of(ExternalCalendar calendar) {
        return new ExternalCalendarRequest(
                calendar.name,
                calendar.kind,
                calendar.url,
                calendar.aspects,
                calendar.audience.get(),
                calendar.refresh,
                calendar.categories);
    }
}
