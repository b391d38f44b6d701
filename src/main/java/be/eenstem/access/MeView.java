package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.platform.http.Links;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The account that asks, as it is shown to itself. */
@Schema(name = "Me")
record MeView(
        @Schema(required = true) String name,

        @Schema(required = true, description = "The roles in which it acts now.")
        Set<String> roles,

        @Schema(
                description =
                        "The code of the organization it acts for; absent where it has none, or has yet to choose.")
        String organization,

        @Schema(required = true, description = "Those it can act for, by Eenstem-Organization.")
        List<Place> organizations) {

    /** One organization an account can act for. */
    @Schema(name = "MyOrganization")
    record Place(
            @Schema(required = true) URI href,
            @Schema(required = true) String code,

            @Schema(required = true, description = "The roles it then has.")
            SortedSet<String> roles) {}

    static MeView of(Caller caller, SortedMap<String, SortedSet<String>> choices, Links links) {
        List<Place> places = choices.entrySet().stream()
                .map(choice ->
                        new Place(links.to("organizations", choice.getKey()), choice.getKey(), choice.getValue()))
                .toList();
        return new MeView(caller.name(), caller.roles(), caller.organization(), places);
    }
}
