package be.eenstem.conflict;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one dimension of an audience reaches, as the numbers its codes stand for; containment of codes is their overlap. */
final class Reach {

    private static final Reach EVERYONE = new Reach(null);
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private final BitSet numbers;

    private Reach(BitSet numbers) {
        this.numbers = numbers;
    }

    /** @param multirange as PostgreSQL writes one: {@code {[1,5),[7,8)}}, or {@code {(,)}} for everyone */
    static Reach of(String multirange) {
        if (multirange.equals("{(,)}")) {
            return EVERYONE;
        }
        BitSet numbers = new BitSet();
        for (Matcher range = RANGE.matcher(multirange); range.find(); ) {
            numbers.set(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        return new Reach(numbers);
    }

    boolean overlaps(Reach other) {
        return numbers == null || other.numbers == null || numbers.intersects(other.numbers);
    }
}
