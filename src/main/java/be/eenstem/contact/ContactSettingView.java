package be.eenstem.contact;

import be.eenstem.platform.http.Links;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a contact wants to be reached. */
@Schema(name = "ContactSetting")
record ContactSettingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) String email,

        @Schema(required = true, description = "nl, fr or en.")
        String language,

        @Schema(description = "email or inbox; absent where it is as each rule says.")
        String channel,

        @Schema(required = true, description = "atOnce, daily or weekly.")
        String digest,

        @Schema(required = true) List<String> quietDays,

        @Schema(required = true, description = "Codes of reminderKinds.")
        List<String> optedOut) {

    static ContactSettingView of(ContactSetting setting, Links links) {
        return new ContactSettingView(
                setting.id,
                links.to("contactSettings", setting.id),
                setting.address,
                setting.language,
                setting.channel,
                setting.digest,
                setting.quietDays,
                setting.optedOut);
    }
}
