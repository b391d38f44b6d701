package be.eenstem.conflict;

import be.eenstem.kernel.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** Calendars crowded enough that every rule meets both sides of its borders. */
final class RandomPlans {

    private static final List<String> LEADS = List.of("unizo", "voka", "acerta", "sd-worx", "liantis", "mensura");
    private static final List<String> ASPECTS = List.of("ergonomie", "werkdruk", "autonomie", "loopbaan");
    private static final List<String> UMBRELLAS = List.of("werk-gelukkig", "sterk-in-je-vel");
    private static final List<String> SECTORS = List.of("A", "C", "C10", "C11", "F", "F41", "I", "I55");
    private static final List<String> SIZES = List.of("selfEmployed", "1-4", "5-9");
    private static final List<String> REGIONS =
            List.of("BE", "BE2", "BE1", "BE22", "BE23", "71072", "44083", "11002", "BE211", "21004");
    private static final List<String> ROLES = List.of("employer", "hr", "worker");
    private static final List<String> STATUSES =
            List.of("draft", "proposed", "proposed", "proposed", "confirmed", "evaluated", "cancelled");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final int DAYS = 120;

    private final Random random;

    RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    List<Plan> calendar(int atMost) {
        int size = 2 + random.nextInt(atMost - 1);
        List<Plan> plans = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> plans.add(plan(new UUID(random.nextLong(), random.nextLong()))));
        return plans;
    }

    Plan plan(UUID id) {
        LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
        return new Plan(
                id,
                one(LEADS),
                some(LEADS, 1),
                random.nextInt(4) == 0 ? one(UMBRELLAS) : null,
                atLeastOne(ASPECTS),
                new DateSpan(start, start.plusDays(random.nextInt(30))),
                some(SECTORS, 2),
                some(SIZES, 2),
                some(REGIONS, 2),
                some(ROLES, 1),
                one(STATUSES));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Set<String> atLeastOne(List<String> values) {
        Set<String> chosen = some(values, 1);
        chosen.add(one(values));
        return chosen;
    }

    private Set<String> some(List<String> values, int atMost) {
        Set<String> chosen = new TreeSet<>();
        IntStream.range(0, random.nextInt(atMost + 1)).forEach(i -> chosen.add(one(values)));
        return chosen;
    }
}
