package be.eenstem.webhook;

import be.eenstem.platform.meter.Label;
import be.eenstem.platform.meter.Meters;
import be.eenstem.platform.meter.Timing;
import be.eenstem.platform.outbound.OutboundClient;
import be.eenstem.platform.outbound.OutboundException;
import be.eenstem.platform.outbound.OutboundFault;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends what is due, several at once, and goes on until nothing is. */
@Startup
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final SendingService service;
    private final OutboundClient client;
    private final Clock clock;
    private final Lanes lanes;
    private final Timing timing;
    private final ExecutorService threads;
    private final ReentrantLock round = new ReentrantLock();
    private boolean blind;

    Courier(
            SendingService service,
            OutboundClient client,
            Clock clock,
            Meters meters,
            @ConfigProperty(name = "eenstem.webhook.at-once", defaultValue = "16") int atOnce) {
        this.service = service;
        this.client = client;
        this.clock = clock;
        this.lanes = new Lanes(atOnce);
        this.timing =
                meters.timing("eenstem.webhook.call", "Calls to webhooks.", Label.of("outcome", Outcome.labels()));
        this.threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, "webhook");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** One round at a time: who comes while another goes on leaves it to that. */
    @Scheduled(identity = "webhookCalls", every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() throws InterruptedException {
        if (round.tryLock()) {
            try {
                boolean more = true;
                while (more && !threads.isShutdown()) {
                    long ended = lanes.ended();
                    startDue();
                    more = lanes.awaitEnd(ended, PATIENCE);
                }
                blind = false;
            } catch (RuntimeException e) {
                tell(e);
            } finally {
                round.unlock();
            }
        }
    }

    /** What is under way may end soon; else, when its lease is over, another instance or the next run tries it again. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once, however long the database stays away. */
    private void tell(RuntimeException cause) {
        if (!blind && !threads.isShutdown()) {
            LOG.warnf(cause, "What is to be sent to webhooks cannot be read; it is looked for until it can");
        }
        blind = true;
    }

    private void startDue() {
        int free = lanes.free();
        List<Outgoing> claimed = free == 0 ? List.of() : service.claim(free, lanes.running());
        claimed.forEach(delivery -> {
            lanes.enter(delivery.host, delivery.organization);
            threads.execute(() -> deliver(delivery));
        });
    }

    private void deliver(Outgoing delivery) {
        try {
            long begun = System.nanoTime();
            Outcome outcome = attempt(delivery);
            timing.since(begun, outcome.label());
            service.ended(delivery, outcome);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What came of the delivery %s is not known; it is tried again", delivery.id);
        } finally {
            lanes.leave(delivery.host, delivery.organization);
        }
    }

    private Outcome attempt(Outgoing delivery) {
        try {
            return Outcome.of(client.post(delivery.url, delivery.headers(OffsetDateTime.now(clock)), delivery.body));
        } catch (OutboundException e) {
            return Outcome.of(e.fault());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The delivery %s cannot be sent", delivery.id);
            return Outcome.of(OutboundFault.BAD_ANSWER);
        }
    }
}
