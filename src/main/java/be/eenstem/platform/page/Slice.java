package be.eenstem.platform.page;

import java.util.List;
import java.util.function.Function;

/** What a query found: the items of one page, and how many there are in all. */
public record Slice<T>(List<T> items, long total) {

    public <R> Slice<R> map(Function<? super T, ? extends R> mapping) {
        return new Slice<>(items.stream().<R>map(mapping).toList(), total);
    }
}
