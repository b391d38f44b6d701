package be.eenstem.platform.meter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where rooms get what they count with, once, when they start, and where it is read. Names have dots and no unit, as in
 * {@code eenstem.mail.handover}; what is shown ends in {@code _total} or {@code _seconds} by itself. docs/operations.md has each.
 */
@Singleton
public class Meters {

    /** No look at the database sooner after the last, however many programs read. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Who reads gives up after ten seconds, by custom. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrometheusMeterRegistry registry;
    private final AfterCommit afterCommit;
    private final List<Lookup<?>> lookups = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newSingleThreadExecutor(look -> {
        Thread thread = new Thread(look, "metrics");
        thread.setDaemon(true);
        return thread;
    });

    Meters(PrometheusMeterRegistry registry, AfterCommit afterCommit) {
        this.registry = registry;
        this.afterCommit = afterCommit;
    }

    /** A number that only rises. */
    public Tally tally(String name, String help, Label... labels) {
        return new Tally(
                new Series<>(
                        List.of(labels),
                        tags -> Counter.builder(name)
                                .description(help)
                                .tags(tags)
                                .register(registry)),
                afterCommit);
    }

    /**
     * How many times, how long together, and how long at most of late.
     *
     * @param limits for which of them it is counted how many took no longer; none for none
     */
    public Timing timing(String name, String help, List<Duration> limits, Label... labels) {
        return new Timing(new Series<>(
                List.of(labels),
                tags -> Timer.builder(name)
                        .description(help)
                        .tags(tags)
                        .serviceLevelObjectives(limits.toArray(Duration[]::new))
                        .register(registry)));
    }

    /** The same without limits. */
    public Timing timing(String name, String help, Label... labels) {
        return timing(name, help, List.of(), labels);
    }

    /**
     * A number as it is when it is read.
     *
     * @param value by what is said of it, one a label; gives null where it is not known, which shows as {@code NaN}
     */
    public void gauge(String name, String help, Function<List<String>, Number> value, Label... labels) {
        gauge(name, help, null, value, labels);
    }

    /** The same in seconds: of a duration, or since 1970. */
    public void seconds(String name, String help, Function<List<String>, Number> value, Label... labels) {
        gauge(name, help, "seconds", value, labels);
    }

    /** What gauges show that has to be looked up; it is, before they are read. */
    public <T> Lookup<T> lookup(Supplier<T> look) {
        Lookup<T> lookup = new Lookup<>(look, FRESH, threads);
        lookups.add(lookup);
        return lookup;
    }

    /** All there is, in the text format of Prometheus. */
    public String text() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        lookups.forEach(lookup -> lookup.refresh(Duration.ofNanos(end - System.nanoTime())));
        return registry.scrape(Exposition.MEDIA_TYPE);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void gauge(String name, String help, String unit, Function<List<String>, Number> value, Label... labels) {
        List<Label> all = List.of(labels);
        for (List<String> values : Series.combinations(all)) {
            Gauge.builder(name, () -> value.apply(values))
                    .description(help)
                    .baseUnit(unit)
                    .tags(Series.tags(all, values))
                    .strongReference(true)
                    .register(registry);
        }
    }
}
