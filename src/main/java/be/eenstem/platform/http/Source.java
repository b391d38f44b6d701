package be.eenstem.platform.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from: the peer of the connection, or whom a trusted proxy names. Of an IPv6 address only the network
 * (/64) counts, which one household or firm has for itself.
 */
final class Source {

    private static final String PLACE = Source.class.getName();
    private static final int NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;
    private static final int MAPPED_ZEROS = 10;
    private static final int LONGEST_NAME = 100;

    private Source() {}

    /** Worked out once a request. */
    static String of(RoutingContext context) {
        String known = context.get(PLACE);
        if (known != null) {
            return known;
        }
        SocketAddress peer = context.request().remoteAddress();
        String host = peer == null ? null : peer.hostAddress() == null ? peer.host() : peer.hostAddress();
        String source = host == null ? "" : of(host);
        context.put(PLACE, source);
        return source;
    }

    /** @param host an address in digits, or a name that is taken as it is: nothing is looked up */
    static String of(String host) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        if (address == null) {
            return host.substring(0, Math.min(host.length(), LONGEST_NAME));
        }
        if (address.length > IPV4_BYTES && isMapped(address)) {
            address = Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length);
        }
        return HexFormat.of().formatHex(address, 0, Math.min(address.length, NETWORK_BYTES));
    }

    /** An IPv4 address as a socket for both kinds shows it. */
    private static boolean isMapped(byte[] address) {
        for (int place = 0; place < MAPPED_ZEROS; place++) {
            if (address[place] != 0) {
                return false;
            }
        }
        return address[MAPPED_ZEROS] == -1 && address[MAPPED_ZEROS + 1] == -1;
    }
}
