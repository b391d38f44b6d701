package be.eenstem.conflict;

import be.eenstem.conflict.bruteforce.Calendar;
import be.eenstem.conflict.bruteforce.CampaignBuilder;
import be.eenstem.conflict.bruteforce.PlannedCampaign;
import be.eenstem.conflict.bruteforce.RandomCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What-ifs of those who see no campaign under embargo: at random, and in the way of one. */
final class QuietChecks {

    private static final int CHECKS = 4;
    private static final List<String> CHECKERS = List.of("voka", "unizo", "sd-worx", "vdab");

    private QuietChecks() {}

    static List<QuietCheck> of(Calendar calendar, Set<UUID> secrets, RandomCalendar random, long seed) {
        List<QuietCheck> drafts = new ArrayList<>();
        RandomCalendar others = new RandomCalendar(seed);
        for (int i = 0; i < CHECKS; i++) {
            String lead = CHECKERS.get(i % CHECKERS.size());
            List<PlannedCampaign> own = calendar.campaigns().stream()
                    .filter(campaign -> campaign.lead().equals(lead) && campaign.counts())
                    .toList();
            List<PlannedCampaign> fresh = others.calendar(30).campaigns();
            PlannedCampaign drawn = fresh.get(random.below(fresh.size()));
            drafts.add(check(drawn, drawn.id(), lead, false, 0));
            PlannedCampaign near = calendar.campaigns().stream()
                    .filter(campaign -> secrets.contains(campaign.id()))
                    .toList()
                    .get(random.below(secrets.size()));
            drafts.add(check(near, UUID.randomUUID(), lead, false, 15));
            if (!own.isEmpty()) {
                PlannedCampaign one = own.get(random.below(own.size()));
                drafts.add(check(one, one.id(), lead, true, 15));
                drafts.add(check(near, one.id(), lead, true, 0));
            }
        }
        return drafts;
    }

    private static QuietCheck check(PlannedCampaign like, UUID id, String lead, boolean saved, int alternatives) {
        Set<String> carriers = Set.of();
        PlannedCampaign draft = CampaignBuilder.of(id)
                .title("Wat als")
                .lead(lead)
                .carriers(carriers)
                .umbrella(like.umbrella())
                .aspects(like.aspects())
                .period(like.start(), like.end())
                .audience(like.audience())
                .weight(like.weight())
                .build();
        return new QuietCheck(draft, saved, alternatives);
    }
}
