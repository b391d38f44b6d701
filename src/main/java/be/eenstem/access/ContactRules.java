package be.eenstem.access;

import be.eenstem.identity.Caller;
import be.eenstem.identity.Roles;
import java.util.List;
import java.util.Objects;

/** What depends on whose contact it is: whoever speaks for an organization sees to the contacts it lists. */
public final class ContactRules {

    private ContactRules() {}

    /** The organizations whose contacts the caller sees to; null for all. */
    public static List<String> listedBy(Caller caller) {
        return caller.has(Roles.COORDINATOR)
                ? null
                : List.of(Objects.requireNonNullElse(CampaignRules.speaksFor(caller), ""));
    }
}
