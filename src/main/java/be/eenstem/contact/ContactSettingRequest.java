package be.eenstem.contact;

import be.eenstem.platform.input.Distinct;
import be.eenstem.platform.reference.ReferenceCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a contact wants to be reached, as it or its organization sets it. */
@Schema(name = "ContactSettingRequest")
record ContactSettingRequest(
        @NotNull @Pattern(regexp = "nl|fr|en", message = "schema.language") @Schema(description = "nl, fr or en.")
        String language,

        @Pattern(regexp = "email|inbox", message = "schema.contactChannel") @Schema(
                description =
                        "email, or inbox for no mails but what is statutory; absent where it is as each rule says.")
        String channel,

        @NotNull @Pattern(regexp = "atOnce|daily|weekly", message = "schema.digest") @Schema(
                description =
                        "atOnce, daily (in the morning) or weekly (on Monday morning). Whatever it is, no more than"
                                + " one message a day comes, but what is urgent.")
        String digest,

        @Distinct
        @Size(max = 6) @Schema(description = "Days of the week on which nothing comes that is not urgent, as saturday; at most six.")
        List<@Pattern(regexp = "(mon|tues|wednes|thurs|fri|satur|sun)day", message = "schema.weekday") String>
                quietDays,

        @Distinct @Size(max = 50) @Schema(description = "Codes of reminderKinds that need not come, unless statutory.")
        List<@ReferenceCode("reminderKinds") String> optedOut) {

    static ContactSettingRequest of(ContactSetting setting) {
        return new ContactSettingRequest(
                setting.language, setting.channel, setting.digest, setting.quietDays, setting.optedOut);
    }
}
