package be.eenstem.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose addresses are called, and at which nobody is. */
class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2a00:1450:400e:80f::200e",
                "2606:4700:4700::1111",
                "2001:200::1",
                "::ffff:1.1.1.1",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void thoseOfThePublicNetworkAre(String address) throws UnknownHostException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:0:7f00:1",
                "100::1",
                "64:ff9b:1::a00:1",
                "2001::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "3fff::1",
                "3fff:fff:ffff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::1",
                "2002:c0a8:101::1"
            })
    void othersAreNot(String address) throws UnknownHostException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void oneOfIpv4ThatIsWrittenInSixteenBytesIsStillThat() {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 10, 0, 0, 1};
        assertThat(PublicAddresses.has(mapped)).isFalse();
        mapped[12] = 8;
        assertThat(PublicAddresses.has(mapped)).isTrue();
    }

    @Test
    void thisMachineIsKnownByAllItsAddresses() throws UnknownHostException {
        for (String address : new String[] {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"}) {
            assertThat(PublicAddresses.isLoopback(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        assertThat(PublicAddresses.isLoopback(InetAddress.getByName("10.0.0.1")))
                .isFalse();
    }
}
