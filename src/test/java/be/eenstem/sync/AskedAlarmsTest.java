package be.eenstem.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAlarmsTest {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");

    private final AskedAlarms asked = new AskedAlarms();

    @Test
    void anAccountAsksForAFewAnHour() {
        for (int days = 1; days <= AskedAlarms.MOST; days++) {
            assertThat(asked.ask("a", "-P" + days + "D", NOW)).isZero();
        }
        assertThat(asked.ask("a", "-P90D", NOW.plusSeconds(600))).isEqualTo(3000);
        assertThat(asked.ask("a", "-P1D", NOW.plusSeconds(600))).isZero();
        assertThat(asked.ask("b", "-P90D", NOW.plusSeconds(600))).isZero();
        assertThat(asked.ask("a", "-P90D", NOW.plusSeconds(3600))).isZero();
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        for (int days = 1; days <= AskedAlarms.MOST; days++) {
            asked.ask("a", "-P" + days + "D", NOW);
        }
        assertThat(asked.ask("a", "-P90D", NOW.minusSeconds(7200))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-P0D", "-P14D", "-P999W", "-PT0H", "-PT12H"})
    void aNumberIsWrittenAsItIs(String alarm) {
        assertThat(Alarm.is(alarm)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-P01D", "-P001W", "-P00D", "-PT012H", "-P1000D", "P1D", "-P1H", "-PT1D", "-P"})
    void andInNoOtherWay(String alarm) {
        assertThat(Alarm.is(alarm)).isFalse();
    }
}
