package be.eenstem.platform.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A sentence with numbered places, read from a MessageFormat once and filled often, by many at the same time. */
final class Sentence {

    /** Characters of private use, which no sentence has: one for each place. */
    private static final char FIRST_PLACE = '\uE000';

    private static final int MOST_PLACES = 100;
    private static final Object[] PLACES = IntStream.range(0, MOST_PLACES)
            .mapToObj(place -> String.valueOf((char) (FIRST_PLACE + place)))
            .toArray();

    /** What stands before the first place, between two, and after the last. */
    private final List<String> texts = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();

    Sentence(String pattern, Locale locale) {
        String whole = new MessageFormat(pattern, locale).format(PLACES);
        int start = 0;
        for (int i = 0; i < whole.length(); i++) {
            int place = whole.charAt(i) - FIRST_PLACE;
            if (place >= 0 && place < MOST_PLACES) {
                texts.add(whole.substring(start, i));
                places.add(place);
                start = i + 1;
            }
        }
        texts.add(whole.substring(start));
    }

    /** Numbers and dates are shown as the API writes them, not in the habits of a locale. */
    String filled(Object... arguments) {
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            filled.append(place < arguments.length ? arguments[place] : "{" + place + "}");
            filled.append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
