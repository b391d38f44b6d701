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
    private final Clock clock;

    Sayings(ReminderStore store, ReminderQuery query, ReminderPlanner planner, OrganizationTitles titles, Clock clock) {
        this.store = store;
        this.query = query;
        this.planner = planner;
        this.titles = titles;
        this.clock = clock;
    }

    /** What is looked up once for some reminders. */
    Batch of(Collection<Due> reminders) {
        return new Batch(reminders);
    }

    /** Reminders to be put into words. */
    final class Batch {

        private final LocalDate today = LocalDate.now(clock);
        private final Map<UUID, RemindedCampaign> campaigns;
        private final ReminderPlanner.Plan plan;
        private final Map<String, String> names;
        private final Map<Recipient, Heard> heard;

        private Batch(Collection<Due> reminders) {
            List<RemindedCampaign> found =
                    query.campaigns(reminders.stream().map(Due::campaign).collect(Collectors.toSet()));
            campaigns = RemindedCampaign.byId(found);
            plan = planner.of(found);
            names = titles.of(Stream.concat(
                            reminders.stream().map(Due::organization),
                            found.stream().map(RemindedCampaign::lead))
                    .collect(Collectors.toSet()));
            List<UUID> corrected = reminders.stream()
                    .filter(Due::isCorrection)
                    .map(Due::campaign)
                    .distinct()
                    .toList();
            heard = corrected.isEmpty() ? Map.of() : Heard.of(store.tellings(corrected, false));
        }

        /** Whether there is still reason to send it, and it may be sent. */
        boolean holds(Due due) {
            RemindedCampaign campaign = campaigns.get(due.campaign());
            return due.isCorrection()
                    ? heard.containsKey(due.recipient()) && campaign.mayBeToldTo(due.organization(), today)
                    : plan.stillHolds(due, campaign, today);
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

        /** What it tells of the campaign. */
        Told told(Due due) {
            RemindedCampaign campaign = campaigns.get(due.campaign());
            return due.isCorrection()
                    ? heard.get(due.recipient()).now(campaign, plan)
                    : Told.of(campaign, Map.of(due.milestone(), due.milestoneDay()));
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
                    campaigns.get(due.campaign()),
                    due.milestoneDay(),
                    due.organization(),
                    names,
                    locale);
            return new Said(
                    Wording.line(rule.subject.in(locale), values), Wording.filled(rule.text.in(locale), values));
        }

        private Said correction(Due due, Locale locale) {
            RemindedCampaign campaign = campaigns.get(due.campaign());
            String title = Wording.inLine(campaign.title());
            if (!campaign.stands()) {
                String how = campaign.isCancelled() ? "cancelled" : "open";
                return new Said(
                        Messages.say(locale, "correction.subject." + how, title),
                        Messages.say(locale, "correction.text." + how, title, name(campaign.lead())));
            }
            Heard before = heard.get(due.recipient());
            Told now = before.now(campaign, plan);
            StringBuilder text = new StringBuilder(Messages.say(
                    locale,
                    "correction.text.changed",
                    title,
                    name(campaign.lead()),
                    Wording.day(now.start(), locale),
                    Wording.day(now.end(), locale)));
            before.changed(now, today)
                    .forEach((code, day) -> text.append('\n').append(line(code, day, before, locale)));
            return new Said(Messages.say(locale, "correction.subject.changed", title), text.toString());
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
