package be.eenstem.conflict;

import be.eenstem.access.ConflictRules;
import be.eenstem.audit.EmbargoedReads;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What people make of a conflict: let it be, talk about it, have somebody take it up, settle it. */
@ApplicationScoped
@Transactional
class LifeService {

    private final ConflictService conflicts;
    private final PlanNumbers numbers;
    private final LifeQuery life;
    private final EmbargoedReads reads;

    LifeService(ConflictService conflicts, PlanNumbers numbers, LifeQuery life, EmbargoedReads reads) {
        this.conflicts = conflicts;
        this.numbers = numbers;
        this.life = life;
        this.reads = reads;
    }

    /** Lets a conflict be until something about it changes. */
    void waive(UUID id, WaiverRequest request) {
        KnownConflict conflict = live(id);
        boolean blocking = conflict.finding().severity().equals("blocking");
        ConflictRules.requireWaiver(viewer().caller(), blocking, () -> hasPartIn(conflict));
        life.waive(id, request.reason(), viewer());
    }

    void withdrawWaiver(UUID id) {
        KnownConflict conflict = live(id);
        requireVoiceIn(conflict);
        if (!conflict.state().equals("waived")) {
            throw ProblemException.notFound(id + "/waiver");
        }
        life.withdrawWaiver(id, viewer());
    }

    void assign(UUID id, AssignmentRequest request) {
        live(id);
        life.assign(id, request, viewer());
    }

    void unassign(UUID id) {
        live(id);
        if (!life.unassign(id, viewer())) {
            throw ProblemException.notFound(id + "/assignment");
        }
    }

    void settle(UUID id, SettlementRequest request) {
        live(id);
        life.settle(id, request.decision(), viewer());
    }

    CommentView comment(UUID id, CommentRequest request) {
        requireVoiceIn(live(id));
        return life.comment(id, request.text(), viewer());
    }

    /** Where a campaign is hidden from the caller, only what the caller's organization said. */
    List<CommentView> comments(UUID id) {
        KnownConflict conflict = conflicts.find(id);
        takeNote(conflict);
        return life.comments(id, conflict.masked() ? viewer().organization() : null, viewer());
    }

    List<EventView> history(UUID id) {
        KnownConflict conflict = conflicts.find(id);
        takeNote(conflict);
        return life.history(conflict, conflict.masked() ? viewer().organization() : null, viewer());
    }

    /** What was said may tell of campaigns under embargo. */
    private void takeNote(KnownConflict conflict) {
        conflicts.participants(conflict).stream()
                .filter(Footprint::isEmbargoed)
                .filter(viewer()::sees)
                .forEach(seen -> reads.saw(seen.campaign(), seen.visibility(), seen.embargoUntil()));
    }

    /** Waits until nobody is detecting: what is said holds for the conflict as it then is. */
    private KnownConflict live(UUID id) {
        conflicts.find(id);
        numbers.lock();
        KnownConflict conflict = conflicts.find(id);
        if (conflict.isGone()) {
            throw ProblemException.of(ProblemType.CONFLICT_GONE, "problem.conflictGone.state", conflict.state());
        }
        return conflict;
    }

    private void requireVoiceIn(KnownConflict conflict) {
        ConflictRules.requireVoice(viewer().caller(), () -> hasPartIn(conflict));
    }

    private boolean hasPartIn(KnownConflict conflict) {
        return conflicts.participants(conflict).stream().anyMatch(viewer()::owns);
    }

    private Viewer viewer() {
        return conflicts.viewer();
    }
}
