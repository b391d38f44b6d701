package be.eenstem.platform.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetersTest {

    private static final Label OUTCOME = Label.of("outcome", "done", "failed");

    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
    private final Meters meters = new Meters(
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            new AfterCommit(new TransactionSynchronizationRegistryImple()));

    @AfterEach
    void stop() {
        meters.stop();
    }

    @Test
    void whatIsKnownBeforeIsShownAsNone() {
        meters.tally("eenstem.things", "Things.", Label.of("kind", "one", "two"), OUTCOME);
        meters.timing("eenstem.thing", "A thing.", OUTCOME);
        assertThat(meters.text())
                .contains("# HELP eenstem_things_total Things.")
                .contains("eenstem_things_total{kind=\"one\",outcome=\"done\"} 0.0")
                .contains("eenstem_things_total{kind=\"two\",outcome=\"failed\"} 0.0")
                .contains("eenstem_thing_seconds_count{outcome=\"failed\"} 0");
    }

    @Test
    void whatHappensOutsideATransactionCountsAtOnce() {
        Tally things = meters.tally("eenstem.things", "Things.", OUTCOME);
        things.add(2, "done");
        things.add(0, "failed");
        assertThat(meters.text()).contains("{outcome=\"done\"} 2.0").contains("{outcome=\"failed\"} 0.0");
    }

    @Test
    void whatATransactionDoesCountsOnceItCommitted() throws Exception {
        Tally things = meters.tally("eenstem.things", "Things.", OUTCOME);
        transactions.begin();
        things.add(2, "done");
        things.add(3, "done");
        assertThat(meters.text()).contains("{outcome=\"done\"} 0.0");
        transactions.commit();
        assertThat(meters.text()).contains("{outcome=\"done\"} 5.0");
    }

    @Test
    void whatIsRolledBackCountsNothing() throws Exception {
        Tally things = meters.tally("eenstem.things", "Things.", OUTCOME);
        transactions.begin();
        things.add(2, "done");
        transactions.setRollbackOnly();
        things.add(3, "done");
        transactions.rollback();
        assertThat(meters.text()).contains("{outcome=\"done\"} 0.0");
    }

    @Test
    void nothingIsSaidThatWasNotToBe() {
        Tally things = meters.tally("eenstem.things", "Things.", OUTCOME);
        assertThatThrownBy(() -> things.add(1, "acerta")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> things.add(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(meters.text()).doesNotContain("acerta");
    }

    @Test
    void howLongItTookIsCountedByLimits() {
        Timing things = meters.timing("eenstem.thing", "A thing.", List.of(Duration.ofSeconds(1)), Label.open("uri"));
        things.add(Duration.ofMillis(500), "/here");
        things.add(Duration.ofSeconds(2), "/here");
        assertThat(meters.text())
                .contains("eenstem_thing_seconds_bucket{uri=\"/here\",le=\"1.0\"} 1")
                .contains("eenstem_thing_seconds_count{uri=\"/here\"} 2")
                .contains("eenstem_thing_seconds_sum{uri=\"/here\"} 2.5")
                .contains("eenstem_thing_seconds_max{uri=\"/here\"} 2.0");
    }

    @Test
    void whatTookLessThanNoTimeIsCountedAllTheSame() {
        Timing things = meters.timing("eenstem.thing", "A thing.", Label.open("uri"));
        things.add(Duration.ofSeconds(-3), "/here");
        assertThat(meters.text())
                .contains("eenstem_thing_seconds_count{uri=\"/here\"} 1")
                .contains("eenstem_thing_seconds_sum{uri=\"/here\"} 0.0");
    }

    @Test
    void whatIsNotKnownIsNoNumber() {
        meters.gauge("eenstem.many", "How many.", values -> values.get(0).equals("done") ? 7 : null, OUTCOME);
        meters.seconds("eenstem.late", "How late.", values -> 1.5);
        assertThat(meters.text())
                .contains("eenstem_many{outcome=\"done\"} 7.0")
                .contains("eenstem_many{outcome=\"failed\"} NaN")
                .contains("eenstem_late_seconds 1.5");
    }

    @Test
    void whatIsLookedUpIsSoForAllThatIsReadSoon() {
        AtomicInteger looks = new AtomicInteger();
        Lookup<Integer> lookup = meters.lookup(looks::incrementAndGet);
        meters.gauge("eenstem.many", "How many.", values -> lookup.get());
        assertThat(meters.text()).contains("eenstem_many 1.0");
        assertThat(meters.text()).contains("eenstem_many 1.0");
    }
}
