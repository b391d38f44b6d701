package be.eenstem.platform.meter;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Something that has to be looked up, as in the database, and is shown as it was some seconds ago at most. Only one look is under
 * way at a time; while none ends there is nothing to show.
 */
public final class Lookup<T> {

    private static final Logger LOG = Logger.getLogger(Lookup.class);

    private final Supplier<T> look;
    private final long fresh;
    private final ExecutorService threads;
    private Future<?> underWay;
    private volatile Seen<T> seen;
    private boolean blind;

    Lookup(Supplier<T> look, Duration fresh, ExecutorService threads) {
        this.look = look;
        this.fresh = fresh.toNanos();
        this.threads = threads;
    }

    private record Seen<T>(T what, long at) {}

    /** What was seen last; null where that is too long ago, or it could not be looked up. */
    public T get() {
        Seen<T> last = seen;
        return isFresh(last, 2 * fresh) ? last.what() : null;
    }

    /** Looks again where it is time to; comes back when that is done, or after a while. */
    void refresh(Duration patience) {
        Future<?> looking = looking();
        if (looking == null) {
            return;
        }
        try {
            looking.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException later) {
            LOG.debug("What was to be shown is not there in time", later);
        }
    }

    private synchronized Future<?> looking() {
        if (isFresh(seen, fresh)) {
            return null;
        }
        if (underWay == null || underWay.isDone()) {
            try {
                underWay = threads.submit(this::see);
            } catch (RejectedExecutionException stopping) {
                return null;
            }
        }
        return underWay;
    }

    private void see() {
        try {
            seen = new Seen<>(look.get(), System.nanoTime());
            blind = false;
        } catch (RuntimeException failed) {
            seen = null;
            if (!blind) {
                LOG.warn("Some metrics cannot be looked up; they are missing until they can", failed);
            }
            blind = true;
        }
    }

    private static boolean isFresh(Seen<?> seen, long age) {
        return seen != null && System.nanoTime() - seen.at() < age;
    }
}
