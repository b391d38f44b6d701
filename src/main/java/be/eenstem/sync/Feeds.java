package be.eenstem.sync;

import be.eenstem.identity.Caller;
import be.eenstem.platform.http.RateLimit;
import be.eenstem.platform.http.Recent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Finds for a link what it shows at the moment of a look; all callers are on threads that must not wait. */
@Singleton
class Feeds {

    private static final Logger LOG = Logger.getLogger(Feeds.class);
    private static final int MOST = 10_000;
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 100;

    private final FeedService service;
    private final FeedBodies bodies;
    private final Clock clock;
    private final URI source;
    private final ExecutorService threads;
    private final InTurn turns;
    private final AskedAlarms alarms = new AskedAlarms();
    private final Recent<UUID, FeedSettings[]> settings = new Recent<>(MOST, () -> new FeedSettings[1]);
    private final Recent<String, Boolean> told = new Recent<>(MOST, () -> true);
    private final Recent<UUID, Last[]> lasts = new Recent<>(MOST, () -> new Last[1]);
    private final Recent<UUID, Instant[]> used = new Recent<>(MOST, () -> new Instant[1]);

    Feeds(
            FeedService service,
            FeedBodies bodies,
            Clock clock,
            @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.service = service;
        this.bodies = bodies;
        this.clock = clock;
        this.source = URI.create(publicUrl + "/caldav/");
        this.threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "feeds");
            thread.setDaemon(true);
            thread.setContextClassLoader(Feeds.class.getClassLoader());
            return thread;
        });
        this.turns = new InTurn(threads, MOST_WAITING);
    }

    /** What a link showed last; the feed itself stays only while its view is kept. */
    private record Last(FeedLook look, String alarm, LocalDate day, WeakReference<Feed> made) {

        /** Null where it may be another one now. */
        Feed feed(FeedLook now, String asked, LocalDate today) {
            return look == now && day.equals(today) && Objects.equals(alarm, asked) ? made.get() : null;
        }
    }

    /**
     * @param alarm asked for in the link, or null; too many different ones of an account get 429
     * @param answer gets the feed, or why there is none, on the context
     */
    void find(FeedLook look, String alarm, Context context, BiConsumer<Feed, Throwable> answer) {
        noteUse(look);
        long wait = alarm == null ? 0 : alarms.ask(look.subject(), alarm, clock.instant());
        if (wait > 0) {
            answer.accept(null, RateLimit.tooMany(wait));
            return;
        }
        Last last = lasts.of(look.subscription())[0];
        Feed same = last == null ? null : last.feed(look, alarm, LocalDate.now(clock));
        if (same != null) {
            answer.accept(same, null);
            return;
        }
        FeedSettings known = settings.of(look.subscription())[0];
        if (known != null && known.version() >= look.version()) {
            find(look, alarm == null ? known : known.warning(alarm), alarm, context, answer);
            return;
        }
        later(context, () -> read(look.subscription()), (read, failure) -> {
            if (failure != null) {
                answer.accept(null, failure);
            } else {
                find(look, alarm == null ? read : read.warning(alarm), alarm, context, answer);
            }
        });
    }

    /** Puts on record that the owner of a link gets what is under embargo in it. */
    void tell(FeedLook look, Feed feed, Context context, Consumer<Throwable> then) {
        later(
                context,
                () -> {
                    service.tell(look, feed.body);
                    return told.of(telling(look, feed));
                },
                (done, failure) -> then.accept(failure));
    }

    /** Whether the trail knows already that the owner of a link got what is under embargo in it. */
    boolean isTold(FeedLook look, Feed feed) {
        return feed.body.embargoed.isEmpty() || told.find(telling(look, feed)) != null;
    }

    private static String telling(FeedLook look, Feed feed) {
        return look.subscription() + feed.plain.etag;
    }

    void stop(@Observes ShutdownEvent end) {
        threads.shutdown();
    }

    private void find(
            FeedLook look, FeedSettings shown, String alarm, Context context, BiConsumer<Feed, Throwable> answer) {
        Caller reader = FeedSettings.reader(look);
        LocalDate today = LocalDate.now(clock);
        FeedBody body = bodies.find(shown.view(reader, today), today, look.numbers());
        if (body != null) {
            Feed feed = feed(look, shown, body);
            lasts.of(look.subscription())[0] = new Last(look, alarm, today, new WeakReference<>(feed));
            answer.accept(feed, null);
            return;
        }
        bodies.make(shown, reader, today, look.numbers(), turns.of(look.subject()))
                .whenComplete((made, failure) -> context.runOnContext(
                        then -> answer.accept(failure == null ? feed(look, shown, made) : null, failure)));
    }

    private Feed feed(FeedLook look, FeedSettings shown, FeedBody body) {
        String name = look.subscription() + " " + shown.version() + " " + look.changedAt();
        return body.feed(name, () -> {
            byte[] head = CalendarWriter.head(shown.name(), source, shown.language());
            return new Feed(shown, head, body, look.changedAt());
        });
    }

    private FeedSettings read(UUID subscription) {
        FeedSettings read = service.settings(subscription);
        settings.of(subscription)[0] = read;
        return read;
    }

    /** To the hour, so that a question is no change. */
    void noteUse(FeedLook look) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Instant[] noted = used.of(look.subscription());
        boolean known = hour.equals(noted[0])
                || look.lastUsedAt() != null && !look.lastUsedAt().isBefore(hour);
        if (!known) {
            noted[0] = hour;
            threads.execute(() -> {
                try {
                    service.used(look.subscription(), hour);
                } catch (RuntimeException e) {
                    noted[0] = null;
                    LOG.warnf(e, "The use of a link could not be noted");
                }
            });
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T done();
    }

    private <T> void later(Context context, Work<T> work, BiConsumer<T, Throwable> then) {
        threads.execute(() -> {
            try {
                T done = work.done();
                context.runOnContext(now -> then.accept(done, null));
            } catch (RuntimeException | Error e) {
                context.runOnContext(now -> then.accept(null, e));
            }
        });
    }
}
