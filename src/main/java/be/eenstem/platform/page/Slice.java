package be.eenstem.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * What a query found: the items of one page.
 *
 * @param total how many there are in all, or null where nobody counted
 * @param more whether there is a next page
 */
public record Slice<T>(List<T> items, Long total, boolean more) {

    /** One page of what was counted. */
    public static <T> Slice<T> of(List<T> items, long total, PageParameters page) {
        return new Slice<>(items, total, !items.isEmpty() && page.offset() + items.size() < total);
    }

    /** One page of what is all at hand. */
    public static <T> Slice<T> of(List<T> all, PageParameters page) {
        List<T> items = all.stream().skip(page.offset()).limit(page.size()).toList();
        return of(items, all.size(), page);
    }

    /** The same page, of what its items became together. */
    public <R> Slice<R> with(List<R> others) {
        return new Slice<>(others, total, more);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapping) {
        return new Slice<>(items.stream().<R>map(mapping).toList(), total, more);
    }
}
