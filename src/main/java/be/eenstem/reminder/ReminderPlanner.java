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
    private final CampaignQuery query;
    private final SelectedOrganizations organizations;
    private final WorkingDays calendar;

    ReminderPlanner(
            MilestoneRepository milestones,
            CampaignMilestoneQuery adjustments,
            ReminderRuleRepository rules,
            CampaignQuery query,
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
    List<Planned> plan(Collection<? extends Subject> subjects, Window window) {
        return of(subjects).plan(window);
    }

    /** The rules as they are, on some subjects. */
    Plan of(Collection<? extends Subject> subjects) {
        return new Plan(subjects);
    }

    /** What is looked up once for all of them. */
    final class Plan {

        private final Collection<? extends Subject> subjects;
        private final Map<UUID, ReminderRule> applied = new HashMap<>();
        private final Map<String, Milestone> known = new HashMap<>();
        private final Map<UUID, Map<String, Adjustment>> otherwise;
        private final Map<List<String>, Set<String>> near = new HashMap<>();
        private final Map<UUID, Set<String>> selected = new HashMap<>();

        private Plan(Collection<? extends Subject> subjects) {
            this.subjects = subjects;
            rules.applied().forEach(rule -> applied.put(rule.id, rule));
            milestones.all().forEach(milestone -> known.put(milestone.code, milestone));
            otherwise = adjustments.of(subjects.stream()
                    .filter(RemindedCampaign.class::isInstance)
                    .map(Subject::id)
                    .toList());
        }

        List<Planned> plan(Window window) {
            List<Planned> planned = new ArrayList<>();
            for (Subject subject : subjects) {
                for (ReminderRule rule : applied.values()) {
                    if (reminds(subject, rule.milestone)) {
                        add(planned, rule, subject, window);
                    }
                }
            }
            planned.sort(Planned.IN_TURN);
            return planned;
        }

        private boolean reminds(Subject subject, String code) {
            Milestone milestone = known.get(code);
            return milestone.subject.equals(subject.kind()) && subject.reminds(milestone.anchor);
        }

        /** The day of a milestone; null where there is none. */
        LocalDate day(Subject subject, String code) {
            Milestone milestone = known.get(code);
            Adjustment adjustment =
                    otherwise.getOrDefault(subject.id(), Map.of()).get(code);
            return milestone.dayFrom(subject.anchor(milestone.anchor), adjustment, calendar);
        }

        /** The days of milestones, without those that there are none of. */
        SortedMap<String, LocalDate> days(Subject subject, Collection<String> codes) {
            SortedMap<String, LocalDate> days = new TreeMap<>();
            for (String code : codes) {
                LocalDate day = day(subject, code);
                if (day != null) {
                    days.put(code, day);
                }
            }
            return days;
        }

        /** The ids of what it is about. */
        List<UUID> subjects() {
            return subjects.stream().map(Subject::id).toList();
        }

        Milestone milestone(String code) {
            return known.get(code);
        }

        /** Null where it is applied no more. */
        ReminderRule rule(UUID id) {
            return id == null ? null : applied.get(id);
        }

        /** Whether a reminder that was written down would be today as well. */
        boolean stillHolds(Due due, Subject subject, LocalDate today) {
            ReminderRule rule = rule(due.rule());
            return rule != null
                    && rule.milestone.equals(due.milestone())
                    && reminds(subject, rule.milestone)
                    && due.milestoneDay().equals(day(subject, due.milestone()))
                    && recipients(rule, subject).contains(due.organization())
                    && subject.mayBeToldTo(due.organization(), today);
        }

        private void add(List<Planned> planned, ReminderRule rule, Subject subject, Window window) {
            LocalDate of = day(subject, rule.milestone);
            if (of == null) {
                return;
            }
            LocalDate due = rule.dayFrom(of, calendar);
            LocalDate until = Planned.usefulUntil(of, due);
            if (!window.mayTake(due, until)) {
                return;
            }
            Milestone milestone = known.get(rule.milestone);
            for (String organization : recipients(rule, subject)) {
                LocalDate from = subject.tellableFrom(organization, due);
                LocalDate day = from == null || from.isAfter(until) ? null : window.dayOf(from, until);
                if (day != null) {
                    planned.add(new Planned(rule, milestone, subject, of, from, until, day, organization));
                }
            }
        }

        private Set<String> recipients(ReminderRule rule, Subject subject) {
            if (rule.recipients.areSelected()) {
                return selected.computeIfAbsent(
                        rule.id, id -> new LinkedHashSet<>(organizations.codes(rule.recipients.selector())));
            }
            return rule.recipients.who().equals("localAuthorities") && subject instanceof RemindedCampaign campaign
                    ? near.computeIfAbsent(campaign.regions(), query::localAuthorities)
                    : subject.recipients(rule.recipients.who());
        }
    }
}
