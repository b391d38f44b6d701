package be.eenstem.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says ahead what {@link Dispatch} would do; to be called in a transaction. */
@ApplicationScoped
class PlannedDeliveries {

    private final Ways ways;
    private final Clock clock;
    private final int hour;

    PlannedDeliveries(Ways ways, Clock clock, @ConfigProperty(name = "eenstem.reminders.hour") int hour) {
        this.ways = ways;
        this.clock = clock;
        this.hour = hour;
    }

    /** None of one that nobody wants. */
    Map<Planned, List<PlannedDelivery>> of(Collection<Planned> planned) {
        Ways.Known known = ways.to(planned.stream().map(Planned::organization).collect(Collectors.toSet()));
        Set<String> hooked = ways.hooked();
        Map<Planned, List<PlannedDelivery>> found = new HashMap<>();
        planned.forEach(one -> found.put(one, deliveries(one, known, hooked)));
        return found;
    }

    private List<PlannedDelivery> deliveries(Planned planned, Ways.Known known, Set<String> hooked) {
        Due due = planned.asDue();
        if (known.isDeclined(due)) {
            return List.of();
        }
        PostingDays days = new PostingDays(morning(planned.day()), hour);
        List<PlannedDelivery> mails = known.mailed(due).stream()
                .map(contact -> new Posting(due, contact, due.urgent() ? planned.day() : days.first(due, contact)))
                .filter(posting -> due.urgent() || posting.isInTime())
                .map(posting -> new PlannedDelivery("email", posting.contact().address(), posting.day()))
                .toList();
        return mails.isEmpty() ? List.of(unmailed(due, planned.day(), hooked)) : mails;
    }

    private static PlannedDelivery unmailed(Due due, LocalDate day, Set<String> hooked) {
        boolean isHooked = due.channel().equals("webhook") && hooked.contains(due.organization());
        return new PlannedDelivery(isHooked ? "webhook" : "inbox", null, day);
    }

    /** When it is written down: as a day begins, or now. */
    private ZonedDateTime morning(LocalDate day) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return day.isAfter(now.toLocalDate()) ? day.atStartOfDay(now.getZone()) : now;
    }
}
