package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a subscription shows, and how.
 *
 * @param version of the subscription
 */
record FeedSettings(
        int version, String name, CampaignSelection selection, List<String> parts, Locale language, String alarm) {

    static FeedSettings of(Subscription subscription) {
        return new FeedSettings(
                subscription.version,
                subscription.name,
                subscription.filter,
                List.copyOf(subscription.parts),
                Locale.forLanguageTag(subscription.language),
                subscription.alarm);
    }

    FeedSettings warning(String asked) {
        return new FeedSettings(version, name, selection, parts, language, asked);
    }

    /** With whose eyes it reads; with anybody's where its owner is nobody any more. */
    static Caller reader(FeedLook look) {
        return look.roles().isEmpty()
                ? Caller.ANONYMOUS
                : new Caller(look.subject(), look.subject(), Set.copyOf(look.roles()), look.organization());
    }

    CalendarView view(Caller reader) {
        return new CalendarView(reader, selection, false, parts, language, alarm);
    }

    /** Two with the same have the same events on the same day. */
    String view(Caller reader, LocalDate today) {
        return String.join(
                "\n",
                new CampaignVisibility(reader, today).view(),
                selection.toString(),
                parts.stream().sorted().toList().toString(),
                language.getLanguage(),
                String.valueOf(alarm));
    }
}
