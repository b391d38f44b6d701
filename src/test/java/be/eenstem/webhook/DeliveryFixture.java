package be.eenstem.webhook;

import be.eenstem.platform.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A receiver, no webhooks yet, and a clock that stands still until it is moved. */
abstract class DeliveryFixture {

    static final String EVENT = "reminder.due";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    final Receiver receiver = new Receiver();
    OffsetDateTime now = OffsetDateTime.now(BRUSSELS).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void stop() {
        later(Duration.ZERO);
    }

    @AfterEach
    void comeBack() {
        receiver.close();
        in(() -> statements.update("delete from webhook"));
        QuarkusMock.installMockForType(Clock.system(BRUSSELS), Clock.class);
    }

    void later(Duration pause) {
        now = now.plus(pause);
        QuarkusMock.installMockForType(Clock.fixed(now.toInstant(), BRUSSELS), Clock.class);
    }

    static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
