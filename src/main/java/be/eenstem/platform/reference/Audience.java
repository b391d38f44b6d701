package be.eenstem.platform.reference;

import be.eenstem.platform.input.Distinct;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom something is for, in four dimensions; an empty one means everyone.
 *
 * @param sectors NACE-BEL 2008 sections ({@code F}) or divisions ({@code C10})
 * @param regions NUTS codes ({@code BE2}, {@code BE22}) or REFNIS codes of municipalities
 */
@Schema(name = "Audience")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audience(
        @Distinct @Size(max = 109) List<@ReferenceCode("sectors") String> sectors,
        @Distinct @Size(max = 10) List<@ReferenceCode("sizes") String> sizes,
        @Distinct @Size(max = 500) List<@ReferenceCode("regions") String> regions,
        @Distinct @Size(max = 10) List<@ReferenceCode("roles") String> roles) {

    public static final Audience EVERYONE = new Audience(List.of(), List.of(), List.of(), List.of());

    public Audience {
        sectors = orEveryone(sectors);
        sizes = orEveryone(sizes);
        regions = orEveryone(regions);
        roles = orEveryone(roles);
    }

    private static List<String> orEveryone(List<String> codes) {
        return codes == null ? List.of() : codes;
    }

    @JsonIgnore
    public boolean isEveryone() {
        return equals(EVERYONE);
    }
}
