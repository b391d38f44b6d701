package be.eenstem.process;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Registers campaigns as fast as it can, from several threads, and remembers which were acknowledged. */
final class CampaignWriter implements AutoCloseable {

    private static final int THREADS = 4;
    private static final long AFTER_FAILURE_MILLIS = 50;

    /** The key of each try by the campaign's title. */
    private final Map<String, String> tried = new ConcurrentHashMap<>();

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Client> client = new AtomicReference<>();
    private final Thread[] threads = new Thread[THREADS];
    private volatile boolean stopped;

    CampaignWriter(Client client) {
        this.client.set(client);
        for (int i = 0; i < THREADS; i++) {
            threads[i] = new Thread(this::write, "writer-" + i);
            threads[i].start();
        }
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** Answers other than 201 and a proper 503. */
    Queue<String> unexpected() {
        return unexpected;
    }

    /** Titles whose try got no answer or a 503: they may be there or not, and can be tried again. */
    Set<String> unanswered() {
        Set<String> titles = ConcurrentHashMap.newKeySet();
        titles.addAll(tried.keySet());
        titles.removeAll(acknowledged);
        return titles;
    }

    /** Tries again what was not acknowledged, under the same key. */
    void retryUnanswered(Client now) {
        client.set(now);
        unanswered().forEach(this::register);
    }

    @Override
    public void close() {
        stopped = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write() {
        while (!stopped) {
            register("Crash " + UUID.randomUUID());
        }
    }

    private void register(String title) {
        String key = tried.computeIfAbsent(title, any -> UUID.randomUUID().toString());
        try {
            HttpResponse<String> answer = post(client.get(), title, key);
            if (answer.statusCode() == 201) {
                acknowledged.add(title);
            } else if (!isServiceUnavailable(answer)) {
                unexpected.add(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException connectionLost) {
            Await.pause(AFTER_FAILURE_MILLIS);
        }
    }

    private static HttpResponse<String> post(Client client, String title, String key) throws IOException {
        LocalDate start = LocalDate.now(ZoneId.of("Europe/Brussels")).plusMonths(18);
        String body = """
                {"title": "%s", "lead": "constructiv", "aspects": ["ergonomie"], "status": "proposed",
                 "period": {"start": "%s", "end": "%s"}}""".formatted(title, start, start.plusDays(20));
        return client.postAs("coordinator", "/v1/campaigns", body, key);
    }

    private static boolean isServiceUnavailable(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent()
                && answer.body().contains("urn:problem-type:belgif:serviceUnavailable");
    }
}
