package be.eenstem.bench;

import java.io.IOException;

/** How long each of many requests takes, one after the other. In milliseconds. */
record Timing(double mean, double worst) {

    private static final int TIMES = 200;
    private static final long MOST_NANOS = 10_000_000_000L;

    static Timing of(int port, byte[] request) throws IOException {
        try (KeepAlive connection = new KeepAlive(port)) {
            series(connection, request);
            return series(connection, request);
        }
    }

    /** Less often where each takes long. */
    private static Timing series(KeepAlive connection, byte[] request) throws IOException {
        double sum = 0;
        double worst = 0;
        int times = 0;
        for (long begin = System.nanoTime(); times < TIMES && System.nanoTime() - begin < MOST_NANOS; times++) {
            double millis = millis(connection, request);
            sum += millis;
            worst = Math.max(worst, millis);
        }
        return new Timing(sum / times, worst);
    }

    private static double millis(KeepAlive connection, byte[] request) throws IOException {
        long begin = System.nanoTime();
        connection.send(request);
        return (System.nanoTime() - begin) / 1e6;
    }
}
