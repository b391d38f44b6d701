package be.eenstem.platform.text;

import java.util.List;
import java.util.Locale;

/** The languages answers are given in; Dutch where none of the caller's fits. */
public final class Language {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final List<Locale> SUPPORTED = List.of(DUTCH, Locale.FRENCH, Locale.ENGLISH);

    private Language() {}

    /** The best of the supported languages for an Accept-Language header, which may be absent or malformed. */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
            return found == null ? DUTCH : found;
        } catch (IllegalArgumentException malformed) {
            return DUTCH;
        }
    }
}
