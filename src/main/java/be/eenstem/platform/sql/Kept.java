package be.eenstem.platform.sql;

import java.util.function.Supplier;

/**
 * What was read from the database, kept in memory until its change number is another.
 *
 * @param <T> something that nobody changes
 */
public final class Kept<T> {

    private final ChangeNumbers numbers;
    private final String subject;
    private final Supplier<T> reading;
    private volatile Read<T> last = new Read<>(Long.MIN_VALUE, null);

    /** @param subject the name of its change number */
    public Kept(ChangeNumbers numbers, String subject, Supplier<T> reading) {
        this.numbers = numbers;
        this.subject = subject;
        this.reading = reading;
    }

    private record Read<T>(long number, T value) {}

    /** What was read last, perhaps long ago, or null; without a question to the database. */
    public T last() {
        return last.value();
    }

    public T get() {
        // The number comes first: what is read after it can only be newer than it says, and is then read once more.
        long number = numbers.current(subject);
        Read<T> known = last;
        if (known.number() == number) {
            return known.value();
        }
        Read<T> read = new Read<>(number, reading.get());
        if (!numbers.isChanging()) {
            last = read;
        }
        return read.value();
    }
}
