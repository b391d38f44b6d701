package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.CampaignBuilder;
import be.eenstem.conflict.bruteforce.Disclosure;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A what-if of an organization that sees no campaign under embargo.
 *
 * @param saved whether the campaign is there already
 * @param alternatives how many days to look through, or 0
 */
record QuietCheck(PlannedCampaign draft, boolean saved, int alternatives) {

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(QuietChange.body(draft));
        if (saved) {
            body.put("id", draft.id().toString());
        }
        if (alternatives > 0) {
            body.put("alternatives", QuietChange.period(first(), first().plusDays(alternatives - 1L)));
        }
        return body;
    }

    /** What the definition lets its lead know, and on which days something is in the way. */
    SortedSet<String> disclosed(Calendar calendar, Set<UUID> secrets, LocalDate today) {
        PlannedCampaign before = calendar.campaigns().stream()
                .filter(campaign -> campaign.id().equals(draft.id()))
                .findFirst()
                .orElse(null);
        LocalDate since = before == null || !before.counts() ? today : before.proposedOn();
        Calendar then = with(calendar, before, draft.start(), since);
        SortedSet<String> told = new TreeSet<>(Disclosure.ofCheck(
                Disclosure.to(draft.lead(), calendar, secrets),
                Disclosure.to(draft.lead(), then, secrets),
                draft.id()));
        for (int day = 0; day < alternatives; day++) {
            LocalDate start = first().plusDays(day);
            if (Disclosure.isTroubled(draft.id(), with(calendar, before, start, since))) {
                told.add("troubled " + start);
            }
        }
        return told;
    }

    private LocalDate first() {
        return draft.start().minusDays(alternatives / 2);
    }

    private Calendar with(Calendar calendar, PlannedCampaign before, LocalDate start, LocalDate since) {
        List<PlannedCampaign> campaigns = new ArrayList<>(calendar.campaigns());
        campaigns.removeIf(campaign -> Objects.equals(campaign, before));
        long days = draft.end().toEpochDay() - draft.start().toEpochDay();
        campaigns.add(CampaignBuilder.of(draft)
                .period(start, start.plusDays(days))
                .status("proposed")
                .proposedOn(since)
                .build());
        return calendar.withCampaigns(campaigns);
    }
}
