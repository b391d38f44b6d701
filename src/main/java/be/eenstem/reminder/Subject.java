package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reminders are about. Its milestones are those of its kind. */
sealed interface Subject permits RemindedCampaign, RemindedRound, RemindedCondition {

    /** The kinds: campaign, consultation (a round) and condition (of a decision). */
    String CAMPAIGN = "campaign";

    String CONSULTATION = "consultation";
    String CONDITION = "condition";

    static Map<UUID, Subject> byId(Collection<? extends Subject> subjects) {
        return subjects.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    UUID id();

    String kind();

    String title();

    DateSpan period();

    /**
     * The day that a milestone is counted from; null where there is none.
     *
     * @param anchor start, middle, end or, of a round, close
     */
    default LocalDate anchor(String anchor) {
        return Milestone.anchorIn(period(), anchor);
    }

    /** Whether it reminds, as it is, of milestones that are counted from an anchor. */
    boolean reminds(String anchor);

    /** Whether what was said of it still stands. */
    boolean stands();

    /** Those that somebody is by what they have to do with it, as lead; none where nobody is. */
    Set<String> recipients(String who);

    /** The organizations that it names, by the field that does. */
    Map<String, String> organizations();

    /** What else it fills in, by field. */
    Map<String, String> fields();

    /** The first day, from a day on, on which an organization may hear of it; null where nobody knows, or never. */
    LocalDate tellableFrom(String organization, LocalDate day);

    /** Whether an organization may hear of it on a day. */
    default boolean mayBeToldTo(String organization, LocalDate day) {
        return day.equals(tellableFrom(organization, day));
    }

    /** Its address, from the version of the API on. */
    Object[] path();
}
