package be.eenstem.conflict.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a rule counts about one setting, twice: over all campaigns that count, and over those that are not under embargo. From the
 * second alone comes what is told to those who may not see what is; so nothing of it can depend on what they may not see.
 */
public final class Count {

    private final Tally whole;
    private final Tally open;
    private int secrets;

    /** @param open of the same kind and setting as the whole */
    public Count(Tally whole, Tally open) {
        this.whole = whole;
        this.open = open;
    }

    public String type() {
        return whole.type();
    }

    public UUID setting() {
        return whole.setting();
    }

    /** The tally that finds the runs of days in a scope. */
    public Tally in(Scope scope) {
        return scope == Scope.WHOLE ? whole : open;
    }

    /** Whether a campaign matters to what is found in a scope. */
    public boolean concerns(Footprint campaign, Scope scope) {
        return (scope == Scope.WHOLE || !campaign.isEmbargoed()) && whole.concerns(campaign);
    }

    /** Whether any campaign under embargo matters to it; if not, there is but one picture. */
    public boolean hasSecrets() {
        return secrets > 0;
    }

    void add(Footprint campaign) {
        if (whole.concerns(campaign)) {
            whole.add(campaign);
            if (campaign.isEmbargoed()) {
                secrets++;
            } else {
                open.add(campaign);
            }
        }
    }

    void remove(Footprint campaign) {
        if (whole.concerns(campaign)) {
            whole.remove(campaign);
            if (campaign.isEmbargoed()) {
                secrets--;
            } else {
                open.remove(campaign);
            }
        }
    }

    void settle() {
        whole.settle();
        open.settle();
    }

    /** All runs of days there would be without some campaigns, as they are, and with others, as they would be. */
    public List<Run> runs(Collection<Footprint> before, Collection<Footprint> after) {
        List<Footprint> without = concerned(before, Scope.WHOLE);
        List<Footprint> with = concerned(after, Scope.WHOLE);
        List<Finding> found = whole.findings(without, with);
        if (secrets == 0 && with.stream().noneMatch(Footprint::isEmbargoed)) {
            return found.stream().map(finding -> new Run(finding, Scope.ALL)).toList();
        }
        List<Finding> seen = open.findings(concerned(before, Scope.OPEN), concerned(after, Scope.OPEN));
        return runs(found, seen, without, with);
    }

    private List<Run> runs(List<Finding> found, List<Finding> seen, List<Footprint> without, List<Footprint> with) {
        Set<Finding> apart = new HashSet<>(seen);
        List<Run> runs = new ArrayList<>();
        for (Finding finding : found) {
            boolean same = !whole.holdsSecrets(finding, without, with) && apart.remove(finding);
            runs.add(new Run(finding, same ? Scope.ALL : Scope.WHOLE));
        }
        seen.stream().filter(apart::contains).forEach(finding -> runs.add(new Run(finding, Scope.OPEN)));
        return runs;
    }

    /** Whether one of the runs of the whole picture is not told to everybody. */
    public boolean isSecret(Finding run, Collection<Footprint> before, Collection<Footprint> after) {
        return whole.holdsSecrets(run, concerned(before, Scope.WHOLE), concerned(after, Scope.WHOLE))
                || !open.findings(concerned(before, Scope.OPEN), concerned(after, Scope.OPEN))
                        .contains(run);
    }

    private List<Footprint> concerned(Collection<Footprint> campaigns, Scope scope) {
        return campaigns.stream().filter(campaign -> concerns(campaign, scope)).toList();
    }
}
