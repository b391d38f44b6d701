package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.campaign.CampaignSelection;
import be.eenstem.identity.Caller;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where something fails for good, as where there is no memory left, those who wait for a feed hear of it, and the service goes on. */
class FeedFailureTest {

    private static final FeedSettings SETTINGS =
            new FeedSettings(1, "x", CampaignSelection.ALL, List.of("campaigns"), Locale.ENGLISH, null);
    private static final FeedLook.Numbers NUMBERS = new FeedLook.Numbers(1);
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);
    private static final MemorySize MEMORY = new MemorySize(BigInteger.valueOf(1000));
    private static final URI ADDRESS = URI.create("http://localhost");

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final Exhausted service = new Exhausted();

    @AfterEach
    void close() {
        vertx.close();
    }

    /** Fails with the first thing it is asked for. */
    private static final class Exhausted extends FeedService {

        private int failures = 1;

        Exhausted() {
            super(null, null, null, null, null, null, null, Clock.systemUTC(), ADDRESS);
        }

        @Override
        FeedBody body(FeedSettings settings, Caller reader, LocalDate today, FeedBody before) {
            fail();
            return new FeedBody(NUMBERS, null, new byte[1], List.of());
        }

        @Override
        Instant modified(String view, FeedBody body) {
            return Instant.EPOCH;
        }

        @Override
        FeedSettings settings(UUID subscription) {
            fail();
            return SETTINGS;
        }

        @Override
        void used(UUID subscription, Instant hour) {
            // Nobody asks for that here.
        }

        private void fail() {
            if (failures-- > 0) {
                throw new InternalError("as where there is no memory");
            }
        }
    }

    @Test
    void theNextOneMakesWhatCouldNotBeMade() {
        FeedBodies bodies = new FeedBodies(service, MEMORY);
        CompletableFuture<FeedBody> failed = bodies.make(SETTINGS, Caller.ANONYMOUS, TODAY, NUMBERS, Runnable::run);
        assertThatThrownBy(failed::join).hasCauseInstanceOf(InternalError.class);
        assertThat(bodies.make(SETTINGS, Caller.ANONYMOUS, TODAY, NUMBERS, Runnable::run))
                .isCompleted();
    }

    @Test
    void theNextOneMakesWhatNobodyHadTimeFor() {
        FeedBodies bodies = new FeedBodies(service, MEMORY);
        CompletableFuture<FeedBody> refused = bodies.make(SETTINGS, Caller.ANONYMOUS, TODAY, NUMBERS, work -> {
            throw new RejectedExecutionException();
        });
        assertThatThrownBy(refused::join).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(bodies.make(SETTINGS, Caller.ANONYMOUS, TODAY, NUMBERS, Runnable::run))
                .isDone();
    }

    @Test
    void whoAsksForAFeedHearsOfIt() {
        Feeds feeds = new Feeds(service, new FeedBodies(service, MEMORY), Clock.systemUTC(), ADDRESS);
        FeedLook look = new FeedLook(UUID.randomUUID(), false, 1, Instant.EPOCH, null, "a", null, List.of(), NUMBERS);
        assertThat(failure(heard -> feeds.find(look, null, context, (feed, failure) -> heard.complete(failure))))
                .isInstanceOf(InternalError.class);
        assertThat(failure(heard -> feeds.find(look, null, context, (feed, failure) -> heard.complete(failure))))
                .isNull();
        feeds.stop(null);
    }

    @Test
    void looksGoOn() {
        DataSource exhausted = (DataSource) Proxy.newProxyInstance(
                FeedFailureTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    throw new InternalError("as where there is no memory");
                });
        FeedLooks looks = new FeedLooks(exhausted, null, new EndedTransactions());
        for (int times = 1; times <= 2; times++) {
            assertThat(failure(heard -> looks.ask(new byte[1], context, (look, failure) -> heard.complete(failure))))
                    .isInstanceOf(InternalError.class);
        }
        looks.stop(null);
    }

    private static Throwable failure(Consumer<CompletableFuture<Throwable>> asking) {
        CompletableFuture<Throwable> heard = new CompletableFuture<>();
        asking.accept(heard);
        return heard.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
