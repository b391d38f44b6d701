package be.eenstem.conflict.bruteforce;

import java.util.List;

/** Audiences of few codes that often contain each other, and now and then of any codes at all. */
final class RandomAudiences {

    static final List<String> SECTORS = List.of("A", "C", "C10", "C11", "F", "F41", "F43", "I", "I55", "Q86");
    private static final List<String> REGIONS = List.of(
            "BE", "BE2", "BE1", "BE22", "BE23", "BE25", "BE211", "BE223", "71072", "44083", "11002", "21004", "72037");
    private static final List<String> ALL_SECTORS = CodeLists.codes("sectors");
    private static final List<String> ALL_REGIONS = CodeLists.codes("regions");
    private static final List<String> SIZES = CodeLists.codes("sizes");
    private static final List<String> ROLES = CodeLists.codes("roles");

    private final Dice dice;

    RandomAudiences(Dice dice) {
        this.dice = dice;
    }

    TestAudience any() {
        boolean rare = dice.oneIn(8);
        return new TestAudience(
                dice.some(rare ? ALL_SECTORS : SECTORS, 3),
                dice.oneIn(2) ? dice.some(SIZES, 4) : dice.some(SIZES, 1),
                dice.some(rare ? ALL_REGIONS : REGIONS, 3),
                dice.oneIn(2) ? dice.some(ROLES, 3) : dice.some(ROLES, 1));
    }
}
