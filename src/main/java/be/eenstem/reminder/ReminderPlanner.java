package be.eenstem.reminder;

import be.eenstem.calendar.WorkingDays;
import be.eenstem.kernel.DateSpan;
import be.eenstem.organization.SelectedOrganizations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says who is reminded of what, and when, by the rules as they are; to be called in a transaction. */
@ApplicationScoped
class ReminderPlanner {

    private final MilestoneRepository milestones;
    private final CampaignMilestoneQuery adjustments;
    private final ReminderRuleRepository rules;
    private final ReminderQuery query;
    private final SelectedOrganizations organizations;
    private final WorkingDays calendar;

    ReminderPlanner(
            MilestoneRepository milestones,
            CampaignMilestoneQuery adjustments,
            ReminderRuleRepository rules,
            ReminderQuery query,
            SelectedOrganizations organizations,
            WorkingDays calendar) {
        this.milestones = milestones;
        this.adjustments = adjustments;
        this.rules = rules;
        this.query = query;
        this.organizations = organizations;
        this.calendar = calendar;
    }

    /** Those that go out on some days, in their turn. */
    List<Planned> plan(Collection<RemindedCampaign> campaigns, DateSpan days) {
        return new Pass(days).over(campaigns);
    }

    /** What is looked up once for all campaigns. */
    private final class Pass {

        private final DateSpan days;
        private final List<ReminderRule> applied = rules.applied();
        private final Map<String, Milestone> known = new HashMap<>();
        private final Map<List<String>, List<String>> near = new HashMap<>();
        private final Map<UUID, List<String>> selected = new HashMap<>();
        private final List<Planned> planned = new ArrayList<>();

        Pass(DateSpan days) {
            this.days = days;
            milestones.all().forEach(milestone -> known.put(milestone.code, milestone));
        }

        List<Planned> over(Collection<RemindedCampaign> campaigns) {
            Map<UUID, Map<String, Adjustment>> otherwise =
                    adjustments.of(campaigns.stream().map(RemindedCampaign::id).toList());
            campaigns.forEach(campaign -> add(campaign, otherwise.getOrDefault(campaign.id(), Map.of())));
            planned.sort(Planned.IN_TURN);
            return planned;
        }

        private void add(RemindedCampaign campaign, Map<String, Adjustment> otherwise) {
            for (ReminderRule rule : applied) {
                Milestone milestone = known.get(rule.milestone);
                LocalDate of = milestone.dayIn(campaign.period(), otherwise.get(rule.milestone), calendar);
                LocalDate day = of == null ? null : rule.dayFrom(of, calendar);
                if (day != null && days.contains(day)) {
                    recipients(rule, campaign).stream()
                            .filter(organization -> campaign.mayBeToldTo(organization, day))
                            .forEach(organization ->
                                    planned.add(new Planned(rule, milestone, campaign, of, day, organization)));
                }
            }
        }

        private List<String> recipients(ReminderRule rule, RemindedCampaign campaign) {
            return switch (rule.recipients.who()) {
                case "lead" -> List.of(campaign.lead());
                case "carriers" -> campaign.carriers();
                case "localAuthorities" -> near.computeIfAbsent(campaign.regions(), query::localAuthorities);
                default -> selected.computeIfAbsent(rule.id, id -> organizations.codes(rule.recipients.selector()));
            };
        }
    }
}
