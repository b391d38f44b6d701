package be.eenstem.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void anIpv6NetworkIsOneSource() {
        assertThat(Source.of("2001:db8:1:2::1")).isEqualTo(Source.of("2001:0db8:1:2:ffff:1:2:3"));
        assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsASourceHoweverItIsWritten() {
        assertThat(Source.of("192.0.2.1")).isEqualTo(Source.of("::ffff:192.0.2.1"));
        assertThat(Source.of("192.0.2.1")).isNotEqualTo(Source.of("192.0.2.2"));
        assertThat(Source.of("::ffff:192.0.2.1")).isNotEqualTo(Source.of("::ffff:192.0.2.2"));
    }

    @Test
    void whatIsNoAddressIsTakenAsItIs() {
        assertThat(Source.of("unknown")).isEqualTo("unknown");
        assertThat(Source.of("x".repeat(10_000))).hasSize(100);
    }
}
