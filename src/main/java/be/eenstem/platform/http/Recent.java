package be.eenstem.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is known of those who came lately; beyond a number of them the one who stayed away longest is forgotten. For many threads.
 *
 * @param <K> what they are told apart by
 * @param <V> what is known of one
 */
public final class Recent<K, V> {

    private static final float LOAD = 0.75f;
    private static final int FIRST_SIZE = 16;

    private final Supplier<V> beginning;
    private final Map<K, V> known;

    /**
     * @param most how many are known at a time
     * @param beginning what is known of one who comes for the first time, or again after being forgotten
     */
    public Recent(int most, Supplier<V> beginning) {
        this.beginning = beginning;
        this.known = new LinkedHashMap<>(FIRST_SIZE, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Who was not known is from now on. */
    public synchronized V of(K key) {
        return known.computeIfAbsent(key, none -> beginning.get());
    }

    /** Null where it is not known. */
    public synchronized V find(K key) {
        return known.get(key);
    }

    synchronized void forget(K key) {
        known.remove(key);
    }

    synchronized int size() {
        return known.size();
    }
}
