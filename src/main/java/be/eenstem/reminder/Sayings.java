package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.organization.OrganizationTitles;
import be.eenstem.platform.text.Language;
import be.eenstem.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts reminders into words, as campaigns and rules are at that moment; to be called in a transaction. */
@ApplicationScoped
class Sayings {

    private final ReminderStore store;
    private final ReminderQuery query;
    private final ReminderPlanner planner;
    private final OrganizationTitles titles;
    private final SubjectStates known;
    private final Clock clock;

    Sayings(
            ReminderStore store,
            ReminderQuery query,
            ReminderPlanner planner,
            OrganizationTitles titles,
            SubjectStates known,
            Clock clock) {
        this.store = store;
        this.query = query;
        this.planner = planner;
        this.titles = titles;
        this.known = known;
        this.clock = clock;
    }

    /** What is looked up once for some reminders. */
    Batch of(Collection<Due> reminders) {
        return new Batch(reminders);
    }

    /** Reminders to be put into words. */
    final class Batch {

        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, String> states;
        private final Map<UUID, Subject> subjects;
        private final ReminderPlanner.Plan plan;
        private final Map<String, String> names;
        private final Map<Recipient, List<Telling>> tellings;

        private Batch(Collection<Due> reminders) {
            Set<UUID> about = reminders.stream().map(Due::subject).collect(Collectors.toSet());
            states = known.of(about);
            List<Subject> found = query.subjects(about);
            subjects = Subject.byId(found);
            plan = planner.of(found);
            names = titles.of(Stream.concat(
                            reminders.stream().map(Due::organization),
                            found.stream().flatMap(subject -> subject.organizations().values().stream()))
                    .collect(Collectors.toSet()));
            List<UUID> corrected = reminders.stream()
                    .filter(Due::isCorrection)
                    .map(Due::subject)
                    .distinct()
                    .toList();
            tellings = corrected.isEmpty()
                    ? Map.of()
                    : store.tellings(corrected, false).stream().collect(Collectors.groupingBy(Telling::recipient));
        }

        /** Whether there is still reason to send it, and it may be sent. */
        boolean holds(Due due) {
            Subject subject = subjects.get(due.subject());
            return due.isCorrection()
                    ? before(due) != null && subject.mayBeToldTo(due.organization(), today)
                    : plan.stillHolds(due, subject, today);
        }

        /** What a correction corrects; of use to one contact too, where another had it already. */
        private Heard before(Due correction) {
            return Heard.before(correction.id(), tellings.getOrDefault(correction.recipient(), List.of()));
        }

        /** What becomes of it instead of being sent: withdrawn or missed; null where it is sent. */
        String end(Due due) {
            if (!holds(due)) {
                return "withdrawn";
            }
            return due.usefulUntil().isBefore(today) ? "missed" : null;
        }

        String name(String organization) {
            return names.getOrDefault(organization, organization);
        }

        /** Whether a mail brings it as an event: as its rule says, or so that programs take over what is otherwise. */
        boolean bringsEvent(Due due) {
            boolean isAsked = due.isCorrection() || plan.rule(due.rule()).attachEvent;
            return isAsked && subject(due) instanceof RemindedCampaign;
        }

        /** How something was just before it was read. */
        String state(UUID subject) {
            return states.getOrDefault(subject, "");
        }

        Subject subject(Due due) {
            return subjects.get(due.subject());
        }

        /** What it tells. */
        Told told(Due due) {
            Subject subject = subjects.get(due.subject());
            return due.isCorrection()
                    ? before(due).now(subject, plan)
                    : Told.of(subject, Map.of(due.milestone(), due.milestoneDay()));
        }

        Said said(Due due, Locale locale) {
            return due.isCorrection() ? correction(due, locale) : reminder(due, locale);
        }

        /** In all languages. */
        Content content(Due due) {
            Map<Locale, Said> said = new HashMap<>();
            Language.SUPPORTED.forEach(locale -> said.put(locale, said(due, locale)));
            Said dutch = said.get(Language.DUTCH);
            Said french = said.get(Locale.FRENCH);
            Said english = said.get(Locale.ENGLISH);
            return new Content(
                    new LocalizedText(dutch.subject(), french.subject(), english.subject()),
                    new LocalizedText(dutch.text(), french.text(), english.text()));
        }

        private Said reminder(Due due, Locale locale) {
            ReminderRule rule = plan.rule(due.rule());
            Map<String, String> values = Wording.values(
                    rule,
                    plan.milestone(due.milestone()),
                    subjects.get(due.subject()),
                    due.milestoneDay(),
                    due.organization(),
                    names,
                    locale);
            return new Said(
                    Wording.line(rule.subject.in(locale), values), Wording.filled(rule.text.in(locale), values));
        }

        private Said correction(Due due, Locale locale) {
            Subject subject = subjects.get(due.subject());
            String title = Wording.inLine(subject.title());
            String how = how(subject);
            StringBuilder text = new StringBuilder(Messages.say(
                    locale,
                    "correction.text." + how,
                    title,
                    who(subject),
                    Wording.day(subject.period().start(), locale),
                    Wording.day(subject.period().end(), locale)));
            if (subject.stands()) {
                Heard before = before(due);
                before.changed(before.now(subject, plan), today)
                        .forEach((code, day) -> text.append('\n').append(line(code, day, before, locale)));
            }
            return new Said(Wording.cut(Messages.say(locale, "correction.subject." + how, title)), text.toString());
        }

        private static String how(Subject subject) {
            if (subject instanceof RemindedCampaign campaign) {
                return campaign.stands() ? "changed" : campaign.isCancelled() ? "cancelled" : "open";
            }
            return subject.stands() ? "changed." + subject.kind() : "overtaken";
        }

        /** The lead of a campaign; of anything else the plan. */
        private String who(Subject subject) {
            return subject instanceof RemindedCampaign campaign
                    ? name(campaign.lead())
                    : subject.fields().get("plan");
        }

        private String line(String code, LocalDate day, Heard before, Locale locale) {
            String name = plan.milestone(code).name.in(locale);
            String was = Wording.day(before.told().days().get(code), locale);
            return day == null
                    ? Messages.say(locale, "correction.without", name, was)
                    : Messages.say(locale, "correction.day", name, Wording.day(day, locale), was);
        }
    }
}
