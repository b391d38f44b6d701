package be.eenstem.conflict.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Chance with a seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    LocalDate dayOf(Span span) {
        return span.start().plusDays(random.nextLong(span.length()));
    }

    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    Set<String> some(Collection<String> values, int atMost) {
        List<String> choice = new ArrayList<>(values);
        Set<String> chosen = new TreeSet<>();
        for (int left = below(atMost + 1); left > 0; left--) {
            chosen.add(one(choice));
        }
        return chosen;
    }

    Set<String> atLeastOne(Collection<String> values, int atMost) {
        Set<String> chosen = some(values, atMost - 1);
        chosen.add(one(new ArrayList<>(values)));
        return chosen;
    }
}
