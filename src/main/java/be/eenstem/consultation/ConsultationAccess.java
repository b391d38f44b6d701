package be.eenstem.consultation;

import be.eenstem.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** What came of consultations, for the rooms above; to be called in a transaction. */
@ApplicationScoped
public class ConsultationAccess {

    private final AnswerQuery answers;
    private final CurrentCaller caller;

    ConsultationAccess(AnswerQuery answers, CurrentCaller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    /**
     * The objections in all rounds on a version of a plan, and on those before it, that the caller may read, the earliest first:
     * the coordinator and the college all; an organization those in rounds it was invited to, when it may read them. None tells of
     * a campaign that is not in the version, or that the caller may not see.
     */
    public List<Objection> objections(UUID plan, int version) {
        return answers.objections(plan, version, caller.get()).stream()
                .map(ConsultationAccess::objection)
                .toList();
    }

    private static Objection objection(Tuple row) {
        return new Objection(
                row.get("id", UUID.class),
                row.get("consultation", UUID.class),
                row.get("number", Integer.class),
                row.get("organization", String.class),
                row.get("campaign", UUID.class),
                row.get("text", String.class),
                row.get("late", Boolean.class),
                row.get("outcome", String.class),
                row.get("reply", String.class));
    }
}
