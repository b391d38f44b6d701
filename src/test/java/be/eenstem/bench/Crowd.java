package be.eenstem.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Campaigns of a country by chance, always the same ones for a seed but for the day they are counted from: of 1 to 8 weeks over 36
 * months; 85 % for one municipality, 10 % for a province, 5 % for all; 70 % for one division, 20 % for a section, 10 % for all;
 * half of them for some sizes of firms; on one aspect; led by any organization, one in twenty under an umbrella.
 */
final class Crowd {

    private static final int DAYS = 36 * 30;
    private static final int LONGEST_WEEKS = 8;

    private final Random random;
    private final LocalDate first;
    private final List<String> leads;
    private final List<String> umbrellas;
    private final List<String> aspects;
    private final List<String> municipalities;
    private final List<String> provinces;
    private final List<String> sections;
    private final List<String> divisions;
    private final List<String> sizes;

    /** @param database where the codes are */
    Crowd(Connection database, long seed) throws SQLException {
        random = new Random(seed);
        first = LocalDate.now().plusDays(1);
        leads = Sql.texts(database, "select code from organization order by code");
        umbrellas = Sql.texts(database, "select code from umbrella order by code");
        aspects = Sql.texts(database, "select code from aspect order by code");
        municipalities = codes(database, "regions", "code ~ '^\\d'");
        provinces = codes(database, "regions", "code ~ '^BE2\\d$'");
        sections = codes(database, "sectors", "length(code) = 1");
        divisions = codes(database, "sectors", "length(code) = 3");
        sizes = codes(database, "sizes", "true");
    }

    Stream<Planned> campaigns() {
        return Stream.generate(this::campaign);
    }

    Random random() {
        return random;
    }

    private Planned campaign() {
        String aspect = one(aspects);
        int weeks = 1 + random.nextInt(LONGEST_WEEKS);
        LocalDate start = first.plusDays(random.nextInt(DAYS - 7 * LONGEST_WEEKS));
        return new Planned(
                "Samen aan de slag met " + aspect.replace('-', ' '),
                one(leads),
                random.nextInt(20) == 0 ? one(umbrellas) : null,
                aspect,
                sectors(random.nextInt(100)),
                random.nextBoolean() ? List.of() : someSizes(),
                regions(random.nextInt(100)),
                start,
                start.plusDays(7L * weeks - 1));
    }

    private List<String> sectors(int percent) {
        return percent < 70 ? List.of(one(divisions)) : percent < 90 ? List.of(one(sections)) : List.of();
    }

    private List<String> regions(int percent) {
        return percent < 85 ? List.of(one(municipalities)) : percent < 95 ? List.of(one(provinces)) : List.of();
    }

    /** Two neighbors in the list. */
    private List<String> someSizes() {
        int place = random.nextInt(sizes.size() - 1);
        return sizes.subList(place, place + 2);
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> codes(Connection database, String list, String which) throws SQLException {
        return Sql.texts(
                database,
                "select code from reference_code where list = '" + list + "' and valid_until is null and " + which
                        + " order by position");
    }
}
