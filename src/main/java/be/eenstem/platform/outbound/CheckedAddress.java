package be.eenstem.platform.outbound;

import java.net.InetSocketAddress;
import java.net.URI;

/**
 * An address that may be called, and where: no name is looked up again.
 *
 * @param peer the address of the machine, and the port
 */
record CheckedAddress(URI uri, InetSocketAddress peer) {

    boolean isSecure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** What is asked of the host: path and query. */
    String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
