package be.eenstem.sync;

import be.eenstem.identity.Caller;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The events of each view that somebody reads, made once for each state of the calendar. What nobody asked for longest is forgotten
 * where they would take too much memory.
 */
@Singleton
class FeedBodies {

    private static final float LOAD = 0.75f;
    private static final int FIRST_SIZE = 16;

    private final FeedService service;
    private final long most;
    private final Map<String, FeedBody> bodies = new LinkedHashMap<>(FIRST_SIZE, LOAD, true);
    private final Map<String, CompletableFuture<FeedBody>> underWay = new LinkedHashMap<>();
    private long size;

    FeedBodies(
            FeedService service, @ConfigProperty(name = "eenstem.feeds.memory", defaultValue = "64M") MemorySize most) {
        this.service = service;
        this.most = most.asLongValue();
    }

    /** The events as of a state; null where they have to be made. */
    synchronized FeedBody find(String view, LocalDate today, FeedLook.Numbers numbers) {
        FeedBody known = find(today + "\n" + view);
        return known != null && known.numbers.equals(numbers) ? known : null;
    }

    private synchronized FeedBody find(String place) {
        return bodies.get(place);
    }

    /** Makes them, unless nothing is otherwise for their readers; several who ask for the same state share the work. */
    CompletableFuture<FeedBody> make(
            FeedSettings settings, Caller reader, LocalDate today, FeedLook.Numbers numbers, Executor threads) {
        String view = settings.view(reader, today);
        String place = today + "\n" + view;
        String work = place + "\n" + numbers;
        CompletableFuture<FeedBody> made;
        synchronized (this) {
            made = underWay.get(work);
            if (made != null) {
                return made;
            }
            made = new CompletableFuture<>();
            underWay.put(work, made);
        }
        CompletableFuture<FeedBody> making = made;
        try {
            threads.execute(() -> complete(making, place, work, view, settings, reader, today));
        } catch (RuntimeException refused) {
            keep(place, work, null);
            making.completeExceptionally(refused);
        }
        return made;
    }

    private void complete(
            CompletableFuture<FeedBody> making,
            String place,
            String work,
            String view,
            FeedSettings settings,
            Caller reader,
            LocalDate today) {
        try {
            FeedBody before = find(place);
            FeedBody body = service.body(settings, reader, today, before);
            if (before == null || body.bytes != before.bytes) {
                body.modifiedAt = service.modified(view, body);
            }
            keep(place, work, body);
            making.complete(body);
        } catch (RuntimeException | Error e) {
            // Whatever happened, those who wait hear of it, and the next one tries again.
            keep(place, work, null);
            making.completeExceptionally(e);
        }
    }

    private synchronized void keep(String place, String work, FeedBody body) {
        underWay.remove(work);
        FeedBody before = bodies.get(place);
        if (body == null || before != null && before.numbers.change() > body.numbers.change()) {
            return;
        }
        size += body.size() - (before == null ? 0 : before.size());
        bodies.put(place, body);
        Iterator<FeedBody> oldest = bodies.values().iterator();
        while (size > most && bodies.size() > 1) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }
}
