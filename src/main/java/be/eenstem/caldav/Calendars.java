package be.eenstem.caldav;

import be.eenstem.access.CampaignVisibility;
import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Statements;
import be.eenstem.platform.text.Messages;
import be.eenstem.sync.CalendarView;
import be.eenstem.sync.SubscribedCalendar;
import be.eenstem.sync.SubscribedCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The calendars that somebody finds; to be called in a transaction. */
@ApplicationScoped
class Calendars {

    private static final String OF_ALL = "#4682B4";
    private static final String OF_ORGANIZATION = "#2E8B57";
    private static final String OF_REGION = "#B8860B";
    private static final String OF_SUBSCRIPTION = "#6A5ACD";

    private final SubscribedCalendars subscriptions;
    private final Statements statements;
    private final Clock clock;

    Calendars(SubscribedCalendars subscriptions, Statements statements, Clock clock) {
        this.subscriptions = subscriptions;
        this.statements = statements;
        this.clock = clock;
    }

    private record Organization(String name, List<String> regions) {}

    /**
     * A program with the secret of a subscription finds its calendar; where that shows all that its owner may see, it finds the
     * others too, as it learns nothing by them.
     *
     * @param language of calendars that do not have their own
     */
    List<DavCalendar> of(Visitor visitor, Locale language) {
        List<SubscribedCalendar> subscribed = subscriptions.of(visitor.subject());
        if (visitor.holder() == null) {
            return joined(
                    standard(visitor.caller(), language),
                    madeFor(visitor.caller().organization(), subscribed));
        }
        Optional<SubscribedCalendar> own = subscribed.stream()
                .filter(one -> one.id().equals(visitor.holder().subscription()))
                .findFirst();
        if (own.isEmpty() || !own.get().isWhole()) {
            return joined(List.of(), own.stream().toList());
        }
        CalendarView view = own.get().view();
        return joined(
                standard(view.reader(), view.language()), madeFor(own.get().organization(), subscribed));
    }

    /** Others read with the eyes of another organization, and the trail would name this one. */
    private static List<SubscribedCalendar> madeFor(String organization, List<SubscribedCalendar> subscribed) {
        return subscribed.stream()
                .filter(one -> Objects.equals(one.organization(), organization))
                .toList();
    }

    private static List<DavCalendar> joined(List<DavCalendar> standard, List<SubscribedCalendar> subscribed) {
        List<DavCalendar> all = new ArrayList<>(standard);
        subscribed.forEach(one -> {
            String told = Messages.say(one.view().language(), "caldav.subscription");
            all.add(new DavCalendar(one.id().toString(), one.name(), told, OF_SUBSCRIPTION, one.view()));
        });
        return all;
    }

    private List<DavCalendar> standard(Caller reader, Locale language) {
        List<DavCalendar> found = new ArrayList<>();
        found.add(new DavCalendar(
                "all",
                "Eenstem",
                Messages.say(language, "caldav.all"),
                OF_ALL,
                new CalendarView(
                        reader, CampaignSelection.ALL, false, List.of("campaigns", "fixtures"), language, null)));
        organization(reader).ifPresent(organization -> {
            found.add(new DavCalendar(
                    "organization",
                    organization.name(),
                    Messages.say(language, "caldav.organization", organization.name()),
                    OF_ORGANIZATION,
                    new CalendarView(reader, CampaignSelection.ALL, true, List.of("campaigns"), language, null)));
            if (!organization.regions().isEmpty()) {
                found.add(new DavCalendar(
                        "region",
                        Messages.say(language, "caldav.regionName", organization.name()),
                        Messages.say(language, "caldav.region", organization.name()),
                        OF_REGION,
                        new CalendarView(
                                reader,
                                CampaignSelection.reaching(organization.regions()),
                                false,
                                List.of("campaigns"),
                                language,
                                null)));
            }
        });
        return found;
    }

    /** That for which somebody acts in campaigns. */
    private Optional<Organization> organization(Caller reader) {
        String code = new CampaignVisibility(reader, LocalDate.now(clock)).organization();
        return code == null
                ? Optional.empty()
                : statements
                        .query(
                                "select name, regions from organization where code = ?",
                                row -> new Organization(row.getString("name"), Statements.texts(row, "regions")),
                                code)
                        .stream()
                        .findFirst();
    }
}
