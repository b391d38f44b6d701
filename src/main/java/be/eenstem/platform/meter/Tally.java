package be.eenstem.platform.meter;

import io.micrometer.core.instrument.Counter;
import java.util.List;

/** Counts what came about. What a transaction does counts once it has committed, and not at all where it does not. */
public final class Tally {

    private final Series<Counter> series;
    private final AfterCommit afterCommit;

    Tally(Series<Counter> series, AfterCommit afterCommit) {
        this.series = series;
        this.afterCommit = afterCommit;
    }

    /**
     * So many more.
     *
     * @param values what is said of them, one a label
     */
    public void add(long many, String... values) {
        Counter counter = series.of(List.of(values));
        if (many > 0) {
            afterCommit.run(() -> counter.increment(many));
        }
    }
}
