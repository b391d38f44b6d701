package be.eenstem.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An umbrella campaign: the slogan and house style that several campaigns share. */
@Schema(name = "UmbrellaRequest")
record UmbrellaRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "schema.code")
        String code,

        @NotBlank @Size(max = 200) String slogan,
        @Size(max = 4000) String houseStyle) {

    static UmbrellaRequest of(Umbrella umbrella) {
        return new UmbrellaRequest(umbrella.code, umbrella.slogan, umbrella.houseStyle);
    }
}
