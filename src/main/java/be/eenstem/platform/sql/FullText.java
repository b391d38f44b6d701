package be.eenstem.platform.sql;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user types into a search field, as a PostgreSQL text search query. */
public final class FullText {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FullText() {}

    /** Every word, or its beginning, has to occur. Null where there is no word. */
    public static String query(String typed) {
        if (typed == null) {
            return null;
        }
        String query = WORD_BREAK
                .splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }
}
