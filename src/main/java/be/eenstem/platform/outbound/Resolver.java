package be.eenstem.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
interface Resolver {

    /** All of them, at least one. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
