package be.eenstem.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says which addresses that users give may be called: https, without login, at a port for it, and on the public network by every
 * address that the name has. In demo mode, where it is allowed, also http and this machine.
 */
@ApplicationScoped
class AddressGuard {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE = 1024;
    private static final int LAST = 65535;

    private final Resolver resolver;
    private final boolean allowsLocal;

    AddressGuard(
            Resolver resolver,
            OutboundConfig config,
            @ConfigProperty(name = "eenstem.demo", defaultValue = "false") boolean demo) {
        this.resolver = resolver;
        this.allowsLocal = demo && config.allowLocal();
    }

    /** Looks the name up; fails with {@link OutboundException} where the address may not be called. */
    CheckedAddress check(String url) {
        URI uri = parsed(url);
        faultOf(uri).ifPresent(fault -> {
            throw new OutboundException(fault);
        });
        List<InetAddress> addresses = addresses(uri);
        if (!addresses.stream().allMatch(this::mayBeCalled)) {
            throw new OutboundException(OutboundFault.FORBIDDEN_ADDRESS);
        }
        return new CheckedAddress(uri, new InetSocketAddress(addresses.get(0), port(uri)));
    }

    /** The name or address of the host, without brackets. */
    private static String host(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new OutboundException(OutboundFault.MALFORMED);
        }
    }

    private Optional<OutboundFault> faultOf(URI uri) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (!secure && !"http".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of(OutboundFault.MALFORMED);
        }
        if (!secure && !allowsLocal) {
            return Optional.of(OutboundFault.NOT_HTTPS);
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            return Optional.of(OutboundFault.WITH_LOGIN);
        }
        if (uri.getHost() == null || uri.getHost().endsWith(".")) {
            return Optional.of(OutboundFault.MALFORMED);
        }
        int port = port(uri);
        boolean fitting = port == (secure ? HTTPS : HTTP) || port >= FIRST_FREE && port <= LAST;
        return fitting ? Optional.empty() : Optional.of(OutboundFault.FORBIDDEN_PORT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
    }

    private List<InetAddress> addresses(URI uri) {
        try {
            return resolver.resolve(host(uri));
        } catch (UnknownHostException e) {
            throw new OutboundException(OutboundFault.UNKNOWN_HOST);
        }
    }

    private boolean mayBeCalled(InetAddress address) {
        return PublicAddresses.has(address) || allowsLocal && PublicAddresses.isLoopback(address);
    }
}
