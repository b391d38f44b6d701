package be.eenstem.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A name whose server is silent holds up who asks for it for a moment, and nobody else. */
@Timeout(10)
class TimedResolverTest {

    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void answer() {
        silence.countDown();
    }

    @Test
    void aSilentNameIsAsOneThatIsNotThere() throws UnknownHostException {
        TimedResolver resolver = new TimedResolver(this::resolve, PATIENCE, 2);
        unknown(resolver, "silent.example");
        assertThat(resolver.resolve("hooks.example")).hasSize(1);
        unknown(resolver, "nobody.example");
    }

    @Test
    void howeverOftenItIsAskedForItIsAskedOnce() throws UnknownHostException {
        TimedResolver resolver = new TimedResolver(this::resolve, PATIENCE, 2);
        for (int i = 0; i < 3; i++) {
            unknown(resolver, "silent.example");
        }
        assertThat(asked).hasValue(1);
        assertThat(resolver.resolve("hooks.example")).hasSize(1);
    }

    @Test
    void afterManySilentOnesOthersAreAskedAgainOnceThoseEnd() throws UnknownHostException {
        TimedResolver resolver = new TimedResolver(this::resolve, PATIENCE, 2);
        unknown(resolver, "silent.example");
        unknown(resolver, "silent.too.example");
        unknown(resolver, "hooks.example");
        silence.countDown();
        assertThat(eventually(resolver)).hasSize(1);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        if (host.startsWith("silent")) {
            silence();
        }
        if (host.startsWith("nobody")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
    }

    private void silence() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<InetAddress> eventually(TimedResolver resolver) {
        while (true) {
            try {
                return resolver.resolve("hooks.example");
            } catch (UnknownHostException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void unknown(TimedResolver resolver, String host) {
        assertThatThrownBy(() -> resolver.resolve(host)).isInstanceOf(UnknownHostException.class);
    }
}
