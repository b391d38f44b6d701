package be.eenstem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several workers that do the same over and over, as fast as they can. */
final class Load {

    /** How many at once. */
    static final int WORKERS = 4;

    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("eenstem.bench.seconds", 15));

    private Load() {}

    /** What one worker does, with a connection of its own. */
    interface Worker extends AutoCloseable {

        /** @return how many hits it had */
        int once() throws Exception;
    }

    /** @param hits the mean of a request */
    record Rate(double perSecond, double hits) {

        double microsPerHit() {
            return 1e6 / perSecond / hits;
        }
    }

    private record Done(long requests, long hits) {}

    static Rate measure(Callable<? extends Worker> makeWorker, Duration warmUp) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            long begin = System.nanoTime() + warmUp.toNanos();
            long end = begin + MEASURED.toNanos();
            List<Future<Done>> all = new ArrayList<>();
            for (int each = 0; each < WORKERS; each++) {
                all.add(threads.submit(() -> work(makeWorker, begin, end)));
            }
            return sum(all);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Done work(Callable<? extends Worker> makeWorker, long begin, long end) throws Exception {
        try (Worker worker = makeWorker.call()) {
            while (System.nanoTime() < begin) {
                worker.once();
            }
            long requests = 0;
            long hits = 0;
            while (System.nanoTime() < end) {
                hits += worker.once();
                requests++;
            }
            return new Done(requests, hits);
        }
    }

    private static Rate sum(List<Future<Done>> all) throws InterruptedException, ExecutionException {
        long requests = 0;
        long hits = 0;
        for (Future<Done> one : all) {
            requests += one.get().requests();
            hits += one.get().hits();
        }
        return new Rate(requests / (MEASURED.toNanos() / 1e9), (double) hits / requests);
    }
}
