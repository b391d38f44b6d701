package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.AssignmentView;
import be.eenstem.conflict.ConflictView.SettlementView;
import be.eenstem.conflict.ConflictView.WaiverView;

/** What people have said of a conflict; each may be null. */
record Outcome(WaiverView waiver, AssignmentView assignment, SettlementView settlement) {

    static final Outcome NONE = new Outcome(null, null, null);

    /** Where a campaign is hidden, what others than the viewer's organization said, or said to others, could tell of it. */
    Outcome asFor(Viewer viewer, KnownConflict conflict) {
        if (!conflict.masked()) {
            return this;
        }
        return new Outcome(
                waiver != null && viewer.organization().equals(waiver.organization()) ? waiver : null,
                assignment != null && viewer.organization().equals(assignment.organization()) ? assignment : null,
                null);
    }
}
