package be.eenstem.review.pack;

import java.util.List;
import java.util.function.Consumer;

/** Rows that can be gone through more than once, and need not all be in memory: a pack goes through them once for each part. */
@FunctionalInterface
public interface PackRows<T> {

    /** The same rows in the same order each time. */
    void each(Consumer<? super T> row);

    static <T> PackRows<T> of(List<T> rows) {
        return rows::forEach;
    }
}
