package be.eenstem.sync;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.campaign.CampaignScope;
import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a calendar shows, to whom and how.
 *
 * @param reader with whose eyes it reads
 * @param ownOnly whether the organization of the reader has to lead or carry its campaigns
 * @param parts {@code campaigns}, {@code fixtures} or both
 * @param language one of those the service speaks
 * @param alarm how long before the first day to be warned, as {@code -P14D}; null for never
 */
public record CalendarView(
        Caller reader,
        CampaignSelection selection,
        boolean ownOnly,
        List<String> parts,
        Locale language,
        String alarm) {

    boolean hasCampaigns() {
        return parts.contains("campaigns");
    }

    boolean hasFixtures() {
        return parts.contains("fixtures");
    }

    CampaignScope scope(LocalDate today) {
        return new CampaignScope(reader, today, selection, ownOnly);
    }

    CampaignVisibility sight(LocalDate today) {
        return new CampaignVisibility(reader, today);
    }

    /** Names all of it but what its reader may see. */
    String shape() {
        return String.join(
                "\n",
                selection.toString(),
                String.valueOf(ownOnly),
                parts.stream().sorted().toList().toString(),
                language.getLanguage(),
                String.valueOf(alarm));
    }
}
