package be.eenstem.conflict.policy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a term looks like, and when two are the same. */
final class Terms {

    /** At least one letter or digit, as what has none is found nowhere, or everywhere. */
    private static final Pattern TERM = Pattern.compile("[ '’-]*+[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} '’-]*+");

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Terms() {}

    static boolean isTerm(String text) {
        return TERM.matcher(text).matches();
    }

    static String tidied(String term) {
        return SPACES.matcher(term.strip()).replaceAll(" ");
    }

    /** The same for terms that differ by case and accents only. */
    static String folded(String term) {
        String apart = Normalizer.normalize(tidied(term), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
