package be.eenstem.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Finds a port for the server that it can have back after a crash: none of those the system hands out to clients. */
final class FreePort {

    private static final int FIRST = 15_000;
    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 100;

    private FreePort() {}

    static int find() throws IOException {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < TRIES; i++) {
            int port = random.nextInt(FIRST, AFTER_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("No free port found for PostgreSQL");
    }

    private static boolean isFree(int port) {
        try {
            new ServerSocket(port, 0, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
