package be.eenstem.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Asks whom the system asks, which may wait for a silent server far longer than anybody here can. */
@ApplicationScoped
class SystemResolver implements Resolver {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MOST = 64;

    private final Resolver system = new TimedResolver(host -> List.of(InetAddress.getAllByName(host)), PATIENCE, MOST);

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        return system.resolve(host);
    }
}
