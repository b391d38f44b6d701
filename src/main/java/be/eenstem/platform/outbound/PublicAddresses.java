package be.eenstem.platform.outbound;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are those of the public network.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose addresses of IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">the same of IPv6</a>
 */
final class PublicAddresses {

    private static final int SHORT = 4;

    private static final List<Network> SPECIAL = networks(
            // This network, private ones, shared ones of providers, this machine, link-local.
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            // Protocols, documentation, relays, benchmarks.
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // Multicast, and what is kept back, with broadcast.
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Protocols (Teredo and benchmarks too) and documentation of IPv6.
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");

    /** All that is given out in IPv6; private, link-local, multicast and mapped ones lie outside. */
    private static final Network GIVEN_OUT = Network.of("2000::/3");

    private static final List<Network> LOOPBACK = networks("127.0.0.0/8", "::1/128");

    /** An address of IPv4 stands in these, from a byte on: 6to4, NAT64, and IPv4 written as IPv6. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(Network.of("2002::/16"), 2),
            new Embedding(Network.of("64:ff9b::/96"), 12),
            new Embedding(new Network(mapped(), 96), 12));

    private record Embedding(Network network, int from) {}

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        return has(address.getAddress());
    }

    static boolean isLoopback(InetAddress address) {
        return LOOPBACK.stream().anyMatch(network -> network.has(address.getAddress()));
    }

    static boolean has(byte[] address) {
        for (Embedding embedding : EMBEDDINGS) {
            if (embedding.network().has(address)) {
                return has(Arrays.copyOfRange(address, embedding.from(), embedding.from() + SHORT));
            }
        }
        return (address.length == SHORT || GIVEN_OUT.has(address))
                && SPECIAL.stream().noneMatch(network -> network.has(address));
    }

    /** ::ffff:0:0, which Java reads as an address of IPv4. */
    private static byte[] mapped() {
        byte[] start = new byte[16];
        start[10] = (byte) 0xff;
        start[11] = (byte) 0xff;
        return start;
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
