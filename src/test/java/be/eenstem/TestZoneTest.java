package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Tests count their days where the service does, or they fail each night between the two midnights. */
class TestZoneTest {

    @Test
    void testsRunInTheZoneOfTheService() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }
}
