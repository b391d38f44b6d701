package be.eenstem.conflict.bruteforce;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as sequences of words: the longest runs of letters and digits, without regard to case and accents. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Words() {}

    /** Whether the words of a term stand among those of a text, one right after the other. */
    static boolean hold(List<String> text, List<String> term) {
        return !term.isEmpty() && Collections.indexOfSubList(text, term) >= 0;
    }

    static List<String> of(String text) {
        // an accent that stands apart is no letter, so it goes before the words are told apart
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else {
                finish(word, words);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
