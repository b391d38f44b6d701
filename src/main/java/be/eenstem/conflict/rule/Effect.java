package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Footprint;
import java.util.function.Predicate;

/**
 * What a campaign would do to a conflict.
 *
 * @param effect {@code new}, {@code joined}, {@code kept} or {@code ended}
 */
public record Effect(Finding finding, String effect, WhatIf whatIf) {

    public static final String NEW = "new";
    public static final String JOINED = "joined";
    public static final String KEPT = "kept";
    public static final String ENDED = "ended";

    /** The campaigns that would start in a run of contact pressure; nobody in another conflict. */
    public Crowd crowd(Predicate<Footprint> sees, int most) {
        return whatIf == null ? Crowd.NOBODY : whatIf.crowd(finding, sees, most);
    }

    /** Whether it would be there and asks for a decision, or worse. */
    boolean isTrouble() {
        return !effect.equals(ENDED) && !finding.severity().equals("info");
    }
}
