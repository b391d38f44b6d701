package be.eenstem;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowingConsumer;

/** Does things at the same time: each on a thread of its own, all from the same instant. */
public final class Together {

    private Together() {}

    /** What each of the calls gave, in their order; fails where one does. */
    public static <T> List<T> call(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            calls.forEach(call -> running.add(threads.submit(() -> {
                start.await();
                return call.call();
            })));
            List<T> given = new ArrayList<>();
            for (Future<T> one : running) {
                given.add(one.get());
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same with something that is done to each of some. */
    public static <T> void each(List<T> all, ThrowingConsumer<T> what) throws Exception {
        List<Callable<Void>> calls = new ArrayList<>();
        all.forEach(one -> calls.add(() -> {
            what.accept(one);
            return null;
        }));
        call(calls);
    }
}
