package be.eenstem.access;

import be.eenstem.identity.Caller;
import java.util.Objects;

/** What depends on whom a reminder is to, or about: whoever speaks for an organization sees those to it and about what it leads. */
public final class ReminderRules {

    private ReminderRules() {}

    /** The organization whose reminders the caller sees; null for all. */
    public static String seenFor(Caller caller) {
        return CampaignRules.seesAll(caller) ? null : Objects.requireNonNullElse(CampaignRules.speaksFor(caller), "");
    }

    /** The organization whose inbox the caller reads. */
    public static String inbox(Caller caller) {
        return Objects.requireNonNullElse(CampaignRules.speaksFor(caller), "");
    }
}
