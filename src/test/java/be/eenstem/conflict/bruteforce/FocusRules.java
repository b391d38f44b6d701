package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Off focus and focus gap: campaigns held against the short list, and the short list against the campaigns. */
final class FocusRules {

    private final Calendar calendar;
    private final List<PlannedCampaign> counting;

    private FocusRules(Calendar calendar, List<PlannedCampaign> counting) {
        this.calendar = calendar;
        this.counting = counting;
    }

    static void find(Calendar calendar, List<PlannedCampaign> counting, Consumer<String> found) {
        FocusRules rules = new FocusRules(calendar, counting);
        TestPolicies.TypePolicy offFocus = calendar.policies().of("offFocus");
        if (offFocus.enabled()) {
            counting.stream()
                    .filter(rules::isOffFocus)
                    .map(campaign -> Finding.alone("offFocus", offFocus.severity(), campaign, campaign.period()))
                    .forEach(found);
        }
        TestPolicies.TypePolicy focusGap = calendar.policies().of("focusGap");
        if (focusGap.enabled()) {
            calendar.focus()
                    .forEach(entry -> rules.daysWithout(entry).stream()
                            .filter(run -> run.length() >= focusGap.days())
                            .map(run -> Finding.withoutCampaign("focusGap", focusGap.severity(), entry.id(), run))
                            .forEach(found));
        }
    }

    private boolean isOffFocus(PlannedCampaign campaign) {
        List<PlannedFocus> applying = calendar.focus().stream()
                .filter(entry -> campaign.audience().reachesSector(entry.sector()))
                .filter(entry -> campaign.period().common(entry.period()).isPresent())
                .toList();
        return !applying.isEmpty()
                && applying.stream().noneMatch(entry -> campaign.aspects().contains(entry.aspect()));
    }

    /** The longest runs of days of an entry on which no campaign works on it. */
    private List<Span> daysWithout(PlannedFocus entry) {
        List<PlannedCampaign> working = counting.stream()
                .filter(campaign -> campaign.aspects().contains(entry.aspect()))
                .filter(campaign -> campaign.audience().reachesSector(entry.sector()))
                .toList();
        List<Span> runs = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day : entry.period().days()) {
            boolean idle =
                    working.stream().noneMatch(campaign -> campaign.period().contains(day));
            if (idle && since == null) {
                since = day;
            } else if (!idle && since != null) {
                runs.add(new Span(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) {
            runs.add(new Span(since, entry.end()));
        }
        return runs;
    }
}
