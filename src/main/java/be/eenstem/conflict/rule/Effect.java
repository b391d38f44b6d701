package be.eenstem.conflict.rule;

import be.eenstem.conflict.plan.Finding;
import be.eenstem.conflict.plan.Scope;

/**
 * What a campaign would do to a conflict.
 *
 * @param scope the picture of the plan that it would do it in
 * @param effect {@code new}, {@code joined}, {@code kept} or {@code ended}
 */
public record Effect(Finding finding, Scope scope, String effect, WhatIf whatIf) {

    public static final String NEW = "new";
    public static final String JOINED = "joined";
    public static final String KEPT = "kept";
    public static final String ENDED = "ended";

    /** The campaigns in a run of contact pressure, as it is where it would end, else as it would be; nobody in another conflict. */
    public Crowd crowd(Sight sight, int most) {
        if (whatIf == null) {
            return Crowd.NOBODY;
        }
        return isEnded() ? whatIf.crowdNow(finding, sight, most) : whatIf.crowdThen(finding, sight, most);
    }

    public boolean isEnded() {
        return effect.equals(ENDED);
    }
}
