package be.eenstem.calendar;

import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Timing;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Counts what calendars that are read by themselves came to. */
@Startup
@Singleton
class RefreshTiming {

    private static final String CHANGED = "changed";
    private static final String UNCHANGED = "unchanged";
    /** What is at the address is no calendar, or nothing is. */
    private static final String FAILED = "failed";
    /** It is not known: nothing of it was kept. */
    private static final String LOST = "lost";

    private final Timing timing;

    RefreshTiming(Meters meters) {
        this.timing = meters.timing(
                "eenstem.calendar.refresh",
                "Calendars read from their addresses.",
                Label.of("outcome", CHANGED, UNCHANGED, FAILED, LOST));
    }

    ImportOutcome of(Supplier<ImportOutcome> refresh) {
        long begun = System.nanoTime();
        String label = LOST;
        try {
            ImportOutcome outcome = refresh.get();
            label = label(outcome);
            return outcome;
        } finally {
            timing.since(begun, label);
        }
    }

    private static String label(ImportOutcome outcome) {
        if (outcome.problem() != null) {
            return FAILED;
        }
        return outcome.hasChanges() ? CHANGED : UNCHANGED;
    }
}
