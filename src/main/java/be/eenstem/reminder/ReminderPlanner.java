package be.eenstem.reminder;

import be.eenstem.calendar.WorkingDays;
import be.eenstem.organization.SelectedOrganizations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Those that go out, in their turn. */
    List<Planned> plan(Collection<RemindedCampaign> campaigns, Window window) {
        return of(campaigns).plan(window);
    }

    /** The rules as they are, on some campaigns. */
    Plan of(Collection<RemindedCampaign> campaigns) {
        return new Plan(campaigns);
    }

    /** What is looked up once for all campaigns. */
    final class Plan {

        private final Collection<RemindedCampaign> campaigns;
        private final Map<UUID, ReminderRule> applied = new HashMap<>();
        private final Map<String, Milestone> known = new HashMap<>();
        private final Map<UUID, Map<String, Adjustment>> otherwise;
        private final Map<List<String>, Set<String>> near = new HashMap<>();
        private final Map<UUID, Set<String>> selected = new HashMap<>();

        private Plan(Collection<RemindedCampaign> campaigns) {
            this.campaigns = campaigns;
            rules.applied().forEach(rule -> applied.put(rule.id, rule));
            milestones.all().forEach(milestone -> known.put(milestone.code, milestone));
            otherwise =
                    adjustments.of(campaigns.stream().map(RemindedCampaign::id).toList());
        }

        List<Planned> plan(Window window) {
            List<Planned> planned = new ArrayList<>();
            for (RemindedCampaign campaign : campaigns) {
                if (campaign.isConfirmed()) {
                    applied.values().forEach(rule -> add(planned, rule, campaign, window));
                }
            }
            planned.sort(Planned.IN_TURN);
            return planned;
        }

        /** The day of a milestone of a campaign; null where the campaign goes without. */
        LocalDate day(RemindedCampaign campaign, String code) {
            Adjustment adjustment =
                    otherwise.getOrDefault(campaign.id(), Map.of()).get(code);
            return known.get(code).dayIn(campaign.period(), adjustment, calendar);
        }

        /** The days of milestones, without those that the campaign goes without. */
        SortedMap<String, LocalDate> days(RemindedCampaign campaign, Collection<String> codes) {
            SortedMap<String, LocalDate> days = new TreeMap<>();
            for (String code : codes) {
                LocalDate day = day(campaign, code);
                if (day != null) {
                    days.put(code, day);
                }
            }
            return days;
        }

        Milestone milestone(String code) {
            return known.get(code);
        }

        /** Null where it is applied no more. */
        ReminderRule rule(UUID id) {
            return id == null ? null : applied.get(id);
        }

        /** Whether a reminder that was written down would be today as well. */
        boolean stillHolds(Due due, RemindedCampaign campaign, LocalDate today) {
            ReminderRule rule = rule(due.rule());
            return rule != null
                    && rule.milestone.equals(due.milestone())
                    && campaign.isConfirmed()
                    && due.milestoneDay().equals(day(campaign, due.milestone()))
                    && recipients(rule, campaign).contains(due.organization())
                    && campaign.mayBeToldTo(due.organization(), today);
        }

        private void add(List<Planned> planned, ReminderRule rule, RemindedCampaign campaign, Window window) {
            LocalDate of = day(campaign, rule.milestone);
            if (of == null) {
                return;
            }
            LocalDate due = rule.dayFrom(of, calendar);
            LocalDate until = Planned.usefulUntil(of, due);
            if (!window.mayTake(due, until)) {
                return;
            }
            Milestone milestone = known.get(rule.milestone);
            for (String organization : recipients(rule, campaign)) {
                LocalDate from = campaign.tellableFrom(organization, due);
                LocalDate day = from == null || from.isAfter(until) ? null : window.dayOf(from, until);
                if (day != null) {
                    planned.add(new Planned(rule, milestone, campaign, of, from, until, day, organization));
                }
            }
        }

        private Set<String> recipients(ReminderRule rule, RemindedCampaign campaign) {
            return switch (rule.recipients.who()) {
                case "lead" -> Set.of(campaign.lead());
                case "carriers" -> new LinkedHashSet<>(campaign.carriers());
                case "localAuthorities" -> near.computeIfAbsent(campaign.regions(), query::localAuthorities);
                default ->
                    selected.computeIfAbsent(
                            rule.id, id -> new LinkedHashSet<>(organizations.codes(rule.recipients.selector())));
            };
        }
    }
}
