package be.eenstem.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another, and waits only so long: a name whose server is silent is as one that is not there. What is given up goes on until
 * it ends by itself; meanwhile the same name is not asked again, and with so many under way no other one is either.
 */
final class TimedResolver implements Resolver {

    private static final int IDLE_SECONDS = 10;

    private final Resolver resolver;
    private final Duration patience;
    private final Executor threads;
    private final Map<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    /** @param most names that are asked at once */
    TimedResolver(Resolver resolver, Duration patience, int most) {
        this.resolver = resolver;
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                0, most, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), TimedResolver::thread);
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        try {
            return ask(host).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    private CompletableFuture<List<InetAddress>> ask(String host) {
        CompletableFuture<List<InetAddress>> answer = new CompletableFuture<>();
        CompletableFuture<List<InetAddress>> other = underWay.putIfAbsent(host, answer);
        if (other != null) {
            return other;
        }
        try {
            threads.execute(() -> answer(host, answer));
        } catch (RejectedExecutionException tooMany) {
            underWay.remove(host);
            answer.completeExceptionally(tooMany);
        }
        return answer;
    }

    private void answer(String host, CompletableFuture<List<InetAddress>> answer) {
        try {
            List<InetAddress> addresses = resolver.resolve(host);
            underWay.remove(host);
            answer.complete(addresses);
        } catch (UnknownHostException | RuntimeException e) {
            underWay.remove(host);
            answer.completeExceptionally(e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "names");
        thread.setDaemon(true);
        return thread;
    }
}
