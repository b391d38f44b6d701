package be.eenstem.reminder;

import be.eenstem.platform.job.Punctual;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is due on a day has to be written down by the hour at which mails go. */
@ApplicationScoped
class WritingLag implements Punctual {

    private final ReminderPass pass;
    private final Clock clock;
    private final int hour;
    private final boolean isOff;

    WritingLag(
            ReminderPass pass,
            Clock clock,
            @ConfigProperty(name = "eenstem.reminders.hour") int hour,
            @ConfigProperty(name = "eenstem.reminders.pass-every") String every) {
        this.pass = pass;
        this.clock = clock;
        this.hour = hour;
        this.isOff = every.equals("off");
    }

    @Override
    public Duration lag() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime due = now.toLocalDate().atTime(hour, 0).atZone(now.getZone());
        return isOff || now.isBefore(due) || pass.isDone(now.toLocalDate())
                ? Duration.ZERO
                : Duration.between(due, now);
    }
}
