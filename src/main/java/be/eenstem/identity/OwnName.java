package be.eenstem.identity;

import io.vertx.core.net.HostAndPort;
import java.util.regex.Pattern;

/**
 * The names by which a machine calls itself. A page on the web can have its own name lead to 127.0.0.1 and then talk to a
 * service there as if it were its own (DNS rebinding); it cannot take one of these names.
 */
final class OwnName {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?", Pattern.CASE_INSENSITIVE);

    private OwnName() {}

    /** @param called the host a request names, or null where it names none */
    static boolean is(HostAndPort called) {
        return called != null && LOOPBACK.matcher(called.host()).matches();
    }
}
