package be.eenstem.conflict.bruteforce;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Titles with and without terms, and many that nearly hold one. */
final class RandomTitles {

    private static final List<String> PLAIN = List.of("Samen sterk", "Een frisse start", "Elke dag bijleren 2027");
    private static final List<String> CONTAINER = List.of(
            "Werkbaar werk in de bouw",
            "WERKBAAR  WERK",
            "Wérkbaarheid",
            "Werkbaarheidscheque voor iedereen",
            "Werk werkbaar, werk gezond",
            "Meer werkbaar-werk");
    private static final List<String> NEGATIVE = List.of(
            "VERPLÍCHT bijscholen",
            "verpli\u0301cht",
            "Geen boete!",
            "Boete, sanctie of advies",
            "Ziekmakend? Nee",
            "Het gevaarlijk_werk");
    private static final List<String> NEAR_MISS = List.of(
            "verplichte pauze",
            "Werkbaarheidscheques",
            "Werkbaar licht werk",
            "Boete2028",
            "onwerkbaarheid",
            "ver plicht",
            "Gevaarlijker dan je denkt",
            "De sancties voorbij");

    private final Dice dice;
    private final Map<String, List<String>> aspectNames;

    RandomTitles(Dice dice, Map<String, List<String>> aspectNames) {
        this.dice = dice;
        this.aspectNames = aspectNames;
    }

    String title(Set<String> aspects) {
        return switch (dice.below(8)) {
            case 0 -> dice.one(CONTAINER);
            case 1, 2 -> dice.one(CONTAINER) + ": " + disguised(name(aspects));
            case 3 -> dice.one(NEGATIVE);
            case 4 -> dice.one(NEAR_MISS);
            case 5 -> disguised(name(aspects));
            default -> dice.one(PLAIN);
        };
    }

    private String name(Set<String> aspects) {
        List<String> codes = new ArrayList<>(dice.oneIn(4) ? aspectNames.keySet() : aspects);
        String code = dice.one(codes);
        return dice.oneIn(3) ? code.replace('-', ' ') : dice.one(aspectNames.get(code));
    }

    private String disguised(String name) {
        return switch (dice.below(7)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 2 -> name.replace('e', 'é');
            case 3 -> name.replace(' ', '-') + " nu";
            case 4 -> name + "s";
            case 5 -> name.replace("é", "e") + "!";
            default -> name;
        };
    }
}
