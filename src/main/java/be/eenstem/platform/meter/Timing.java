package be.eenstem.platform.meter;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts what was done, and how long it took. It was, whatever a transaction that is under way comes to. */
public final class Timing {

    private final Series<Timer> series;

    Timing(Series<Timer> series) {
        this.series = series;
    }

    /**
     * Something that ends now.
     *
     * @param begun by {@link System#nanoTime}
     * @param values what is said of it, one a label
     */
    public void since(long begun, String... values) {
        series.of(List.of(values)).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }

    /** @param taken by a clock that may have been set back meanwhile */
    public void add(Duration taken, String... values) {
        series.of(List.of(values)).record(taken.isNegative() ? Duration.ZERO : taken);
    }
}
