package be.eenstem.reminder;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A condition of a decision, as far as reminders need it.
 *
 * @param title what has to be met
 * @param period from the decision to the day by which
 * @param met whether it is
 * @param overtaken whether another decision took the place of the one it belongs to
 * @param reserved whether what was decided on is for nobody but the college
 * @param about the campaigns that were decided on, if any
 */
record RemindedCondition(
        UUID id,
        String title,
        Decision decision,
        String owner,
        DateSpan period,
        boolean met,
        boolean overtaken,
        boolean reserved,
        List<RemindedCampaign> about)
        implements Subject {

    /**
     * Where it stands.
     *
     * @param title of the plan
     */
    record Decision(UUID plan, String title, int version, UUID id) {}

    @Override
    public String kind() {
        return CONDITION;
    }

    @Override
    public boolean reminds(String anchor) {
        return !met && !overtaken;
    }

    @Override
    public boolean stands() {
        return !overtaken;
    }

    @Override
    public Set<String> recipients(String who) {
        return who.equals("owner") ? Set.of(owner) : Set.of();
    }

    @Override
    public Map<String, String> organizations() {
        return Map.of();
    }

    @Override
    public Map<String, String> fields() {
        return Map.of("plan", decision.title());
    }

    /** Its owner, once an embargo on none of the campaigns keeps that from being told. */
    @Override
    public LocalDate tellableFrom(String organization, LocalDate day) {
        if (reserved || !owner.equals(organization)) {
            return null;
        }
        LocalDate from = day;
        for (RemindedCampaign campaign : about) {
            LocalDate tellable = campaign.tellableFrom(organization, from);
            if (tellable == null) {
                return null;
            }
            from = tellable;
        }
        return from;
    }

    @Override
    public Object[] path() {
        return new Object[] {"plans", decision.plan(), "versions", decision.version(), "decisions", decision.id()};
    }
}
