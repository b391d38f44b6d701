package be.eenstem.bench;

import java.io.IOException;

/** How long each of many requests takes, one after the other. In milliseconds. */
record Timing(double mean, double worst) {

    private static final int WARM_UP = 50;
    private static final int TIMES = 200;

    static Timing of(int port, byte[] request) throws IOException {
        try (KeepAlive connection = new KeepAlive(port)) {
            for (int time = 0; time < WARM_UP; time++) {
                connection.send(request);
            }
            double sum = 0;
            double worst = 0;
            for (int time = 0; time < TIMES; time++) {
                double millis = millis(connection, request);
                sum += millis;
                worst = Math.max(worst, millis);
            }
            return new Timing(sum / TIMES, worst);
        }
    }

    private static double millis(KeepAlive connection, byte[] request) throws IOException {
        long begin = System.nanoTime();
        connection.send(request);
        return (System.nanoTime() - begin) / 1e6;
    }
}
