package be.eenstem.sync;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import be.eenstem.identity.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The subscriptions of an account as calendars; to be called in a transaction. */
@ApplicationScoped
public class SubscribedCalendars {

    private final SubscriptionRepository repository;
    private final DemoMode demoMode;

    SubscribedCalendars(SubscriptionRepository repository, DemoMode demoMode) {
        this.repository = repository;
        this.demoMode = demoMode;
    }

    /** Those that are not revoked, the oldest first; each reads with the eyes its owner has today. */
    public List<SubscribedCalendar> of(String subject) {
        Map<String, Set<String>> roles = demoMode.knows(subject) ? repository.rolesByOrganization(subject) : Map.of();
        return repository.of(subject).stream()
                .map(subscription -> calendar(subscription, subject, roles))
                .toList();
    }

    private static SubscribedCalendar calendar(
            Subscription subscription, String subject, Map<String, Set<String>> roles) {
        FeedSettings settings = FeedSettings.of(subscription);
        Set<String> held = roles.getOrDefault(Objects.requireNonNullElse(subscription.organization, ""), Set.of());
        Caller reader =
                held.isEmpty() ? Caller.ANONYMOUS : new Caller(subject, subject, held, subscription.organization);
        boolean whole = settings.selection().equals(CampaignSelection.ALL)
                && settings.parts().contains("campaigns");
        return new SubscribedCalendar(
                subscription.id, subscription.name, subscription.organization, whole, settings.view(reader));
    }
}
