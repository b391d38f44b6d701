package be.eenstem.platform.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Where the service listens. */
public record ListenAddress(String host, int port) {

    private static final int ANY_BACKLOG = 0;

    public static ListenAddress of(Config config) {
        return new ListenAddress(
                config.getValue("quarkus.http.host", String.class),
                config.getValue("quarkus.http.port", Integer.class));
    }

    /** Whether only programs on this machine can reach the service. */
    public boolean isLoopback() {
        try {
            return !host.isBlank()
                    && Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Finds out early, before anything else is started, that another program has the port. */
    public void requireFree() {
        if (port <= 0) {
            return;
        }
        try {
            new ServerSocket(port, ANY_BACKLOG, InetAddress.getByName(host)).close();
        } catch (BindException e) {
            throw taken(e);
        } catch (UnknownHostException e) {
            throw new CannotStartException("there is no host " + host + " to listen on (quarkus.http.host)", e);
        } catch (IOException e) {
            throw new CannotStartException("it cannot listen on " + this + ": " + e.getMessage(), e);
        }
    }

    /** The address as a client uses it. */
    public String url() {
        String reachable = switch (host) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
        return "http://" + reachable + ":" + port;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    CannotStartException taken(Throwable cause) {
        return new CannotStartException(
                "it cannot listen on " + this + " (" + cause.getMessage()
                        + "); stop the program that has the port, or choose another one with -Dquarkus.http.port=…",
                cause);
    }
}
