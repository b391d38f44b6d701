package be.eenstem.calendar;

import be.eenstem.platform.job.JobKind;
import be.eenstem.platform.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When calendars are read from their addresses again. To be called in a transaction. */
@ApplicationScoped
class RefreshPlan implements JobKind {

    private static final String KIND = "calendar";

    /** Far longer than reading one takes. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final Jobs jobs;
    private final Clock clock;

    RefreshPlan(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String jobKind() {
        return KIND;
    }

    /** One whose turn it is; it is the caller's for the time of a lease. */
    Optional<UUID> claim() {
        return jobs.claim(KIND, 1, LEASE).stream().findFirst();
    }

    /** After it was read, or was to be. */
    void next(ExternalCalendar calendar) {
        if (calendar.subscribed) {
            at(calendar, OffsetDateTime.now(clock).plus(RefreshInterval.after(calendar.refresh, calendar.failures)));
        }
    }

    /** After its settings changed, where it is read by itself. */
    void soon(ExternalCalendar calendar) {
        if (!calendar.subscribed) {
            none(calendar);
        } else if (calendar.readAt == null) {
            at(calendar, OffsetDateTime.now(clock));
        }
    }

    void none(ExternalCalendar calendar) {
        none(calendar.id);
    }

    void none(UUID calendar) {
        jobs.remove(List.of(calendar));
    }

    private void at(ExternalCalendar calendar, OffsetDateTime due) {
        calendar.nextRefreshAt = due.truncatedTo(ChronoUnit.MILLIS);
        jobs.schedule(KIND, calendar.id, due);
    }
}
