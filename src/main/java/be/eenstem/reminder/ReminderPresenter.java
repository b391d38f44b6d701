package be.eenstem.reminder;

import be.eenstem.audit.EmbargoedReads;
import be.eenstem.platform.http.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows reminders; to be called in a transaction. */
@ApplicationScoped
class ReminderPresenter {

    private final ReminderQuery query;
    private final ReminderRuleRepository rules;
    private final EmbargoedReads reads;
    private final Links links;
    private final Clock clock;

    ReminderPresenter(
            ReminderQuery query, ReminderRuleRepository rules, EmbargoedReads reads, Links links, Clock clock) {
        this.query = query;
        this.rules = rules;
        this.reads = reads;
        this.links = links;
        this.clock = clock;
    }

    List<ReminderView> views(Collection<Reminder> reminders) {
        Map<UUID, Subject> subjects = subjects(reminders);
        Map<UUID, ReminderRule> known = new HashMap<>();
        rules.all().forEach(rule -> known.put(rule.id, rule));
        return reminders.stream()
                .map(reminder -> view(reminder, subjects.get(reminder.subject), known.get(reminder.rule), null))
                .toList();
    }

    ReminderView view(Reminder reminder, List<ReminderView.Delivery> deliveries) {
        ReminderRule rule =
                reminder.rule == null ? null : rules.find(reminder.rule).orElse(null);
        return view(reminder, subjects(List.of(reminder)).get(reminder.subject), rule, deliveries);
    }

    List<InboxMessageView> messages(Collection<Reminder> reminders, Locale locale) {
        Map<UUID, Subject> subjects = subjects(reminders);
        return reminders.stream()
                .map(reminder -> message(reminder, subjects.get(reminder.subject), locale))
                .toList();
    }

    OffsetDateTime here(OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }

    private Map<UUID, Subject> subjects(Collection<Reminder> reminders) {
        Map<UUID, Subject> subjects = Subject.byId(query.subjects(
                reminders.stream().map(reminder -> reminder.subject).collect(Collectors.toSet())));
        subjects.values().forEach(this::saw);
        return subjects;
    }

    private void saw(Subject subject) {
        if (subject instanceof RemindedCampaign campaign) {
            reads.saw(campaign.id(), campaign.visibility(), campaign.embargoUntil());
        }
    }

    private ReminderView view(
            Reminder reminder, Subject subject, ReminderRule rule, List<ReminderView.Delivery> deliveries) {
        return new ReminderView(
                reminder.id,
                links.to("reminders", reminder.id),
                reminder.organization,
                shown(subject, Subject.CAMPAIGN),
                shown(subject, Subject.CONSULTATION),
                shown(subject, Subject.CONDITION),
                rule == null ? null : PlannedReminderView.Rule.of(rule, links),
                reminder.milestone,
                reminder.milestoneDay,
                reminder.correction,
                reminder.due,
                reminder.channel,
                reminder.state,
                reminder.urgent,
                reminder.statutory,
                here(reminder.sentAt),
                deliveries);
    }

    private InboxMessageView message(Reminder reminder, Subject subject, Locale locale) {
        return new InboxMessageView(
                reminder.id,
                links.to("inbox", reminder.id),
                reminder.content.subject().in(locale),
                reminder.content.text().in(locale),
                shown(subject, Subject.CAMPAIGN),
                shown(subject, Subject.CONSULTATION),
                shown(subject, Subject.CONDITION),
                here(reminder.sentAt),
                reminder.readAt == null ? "unread" : "read");
    }

    private SubjectView shown(Subject subject, String kind) {
        return SubjectView.of(subject, kind, links);
    }
}
