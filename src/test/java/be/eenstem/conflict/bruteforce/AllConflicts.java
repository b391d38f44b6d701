package be.eenstem.conflict.bruteforce;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every conflict of a calendar, from the definition alone and without anything of the engine: day by day, pair by pair, code
 * by code.
 *
 * <p>Two concessions to time, and no others: pairs are looked at in the order of their starts so that those too far apart for
 * any rule are left out, and contact pressure reads the campaigns of a window from a list of those that start each day.
 */
public final class AllConflicts {

    private AllConflicts() {}

    /**
     * One line a conflict: {@code type severity campaigns thing days}. The ids of the campaigns are sorted as texts and separated
     * by commas, or {@code -}; the thing is the id of the blackout, fixture, focus entry or pressure policy, or {@code -}; the
     * days are {@code start..end} or {@code none}.
     */
    public static SortedSet<String> of(Calendar calendar) {
        SortedSet<String> found = new TreeSet<>();
        List<PlannedCampaign> counting = calendar.counting();
        PairRules.find(calendar.policies(), counting, found::add);
        PressureRule.find(calendar, counting, found::add);
        CampaignRules.find(calendar, counting, found::add);
        FocusRules.find(calendar, counting, found::add);
        EnforcementRule.find(calendar, counting, found::add);
        return Collections.unmodifiableSortedSet(found);
    }
}
