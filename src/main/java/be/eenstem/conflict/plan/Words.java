package be.eenstem.conflict.plan;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as the words in it, whatever their case and accents. */
public record Words(List<String> words) {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Words of(String text) {
        String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether the words of a term stand in it, one after the other. */
    public boolean hold(Words term) {
        return !term.words.isEmpty() && Collections.indexOfSubList(words, term.words) >= 0;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
