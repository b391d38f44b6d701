package be.eenstem.bench;

import be.eenstem.process.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What others notice while somebody guesses at passwords from one address, over many connections at once, each guess as soon as
 * the one before is answered. A request of the others that is not answered with success ends the measurement.
 */
final class WrongLogins {

    private static final int GUESSES = Integer.getInteger("eenstem.bench.guesses", 100_000);
    private static final int CONNECTIONS = 256;
    private static final String ATTACKER = "127.0.0.2";
    private static final String PATH = "/v1/campaigns?pageSize=20";
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final int port;
    private final AtomicInteger guesses = new AtomicInteger();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

    WrongLogins(int port) {
        this.port = port;
    }

    /** @param refused how many guesses were not even looked at */
    record Result(double alone, double attacked, double guessesPerSecond, int wrong, int refused) {

        double ratio() {
            return attacked / alone;
        }
    }

    Result measure() throws Exception {
        double before = rate(WARM_UP);
        ExecutorService attackers = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long begin = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int each = 0; each < CONNECTIONS; each++) {
                all.add(attackers.submit(this::guess));
            }
            double attacked = rateUntilDone(all);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double alone = (before + rate(Duration.ZERO)) / 2;
            return new Result(alone, attacked, GUESSES / seconds, count(401), count(429));
        } finally {
            attackers.shutdownNow();
        }
    }

    private double rateUntilDone(List<Future<Void>> attackers) throws Exception {
        double sum = 0;
        int times = 0;
        while (guesses.get() < GUESSES) {
            sum += rate(Duration.ZERO);
            times++;
        }
        for (Future<Void> each : attackers) {
            each.get();
        }
        return sum / times;
    }

    private double rate(Duration warmUp) throws Exception {
        return Load.measure(Reader::new, warmUp).perSecond();
    }

    private Void guess() throws IOException {
        try (Wire wire = new Wire(ATTACKER, port)) {
            for (int guess = guesses.incrementAndGet(); guess <= GUESSES; guess = guesses.incrementAndGet()) {
                int status = wire.get(PATH, Wire.basic("officer-vdab", "guess" + guess))
                        .status();
                answers.computeIfAbsent(status, none -> new AtomicInteger()).incrementAndGet();
            }
        }
        return null;
    }

    private int count(int status) {
        return answers.getOrDefault(status, new AtomicInteger()).get();
    }

    private final class Reader implements Load.Worker {

        private final KeepAlive connection = new KeepAlive(port);
        private final byte[] request = KeepAlive.get(PATH, "officer-vdab");

        private Reader() throws IOException {}

        @Override
        public int once() throws IOException {
            connection.send(request);
            return 0;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
