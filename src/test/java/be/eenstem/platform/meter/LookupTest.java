package be.eenstem.platform.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookupTest {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration STALE = Duration.ZERO;
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void looksOnceAWhile() {
        Lookup<Integer> lookup = lookup(looks::incrementAndGet, FRESH);
        assertThat(lookup.get()).isNull();
        lookup.refresh(LONG);
        lookup.refresh(LONG);
        assertThat(lookup.get()).isEqualTo(1);
    }

    @Test
    void whatWasSeenLongAgoIsNotShown() {
        Lookup<Integer> lookup = lookup(looks::incrementAndGet, STALE);
        lookup.refresh(LONG);
        assertThat(lookup.get()).isNull();
        lookup.refresh(LONG);
        assertThat(looks).hasValue(2);
    }

    @Test
    void nobodyWaitsForALookThatDoesNotEndAndNoSecondOneBegins() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        Lookup<Integer> lookup = lookup(() -> seenOnce(answered), FRESH);
        lookup.refresh(SHORT);
        lookup.refresh(SHORT);
        assertThat(lookup.get()).isNull();
        answered.countDown();
        lookup.refresh(LONG);
        assertThat(lookup.get()).isEqualTo(1);
    }

    @Test
    void aLookThatFailsShowsNothingUntilTheNext() {
        AtomicInteger failures = new AtomicInteger(2);
        Lookup<Integer> lookup = lookup(
                () -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("The database is away");
                    }
                    return looks.incrementAndGet();
                },
                FRESH);
        lookup.refresh(LONG);
        lookup.refresh(LONG);
        assertThat(lookup.get()).isNull();
        lookup.refresh(LONG);
        assertThat(lookup.get()).isEqualTo(1);
    }

    private int seenOnce(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return looks.incrementAndGet();
    }

    private Lookup<Integer> lookup(Supplier<Integer> look, Duration fresh) {
        return new Lookup<>(look, fresh, threads);
    }
}
