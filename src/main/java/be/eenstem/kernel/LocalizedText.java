package be.eenstem.kernel;

import java.util.Locale;

/** One text in Dutch, French and English; a language may be missing, Dutch stands in for it. */
public record LocalizedText(String nl, String fr, String en) {

    public String in(Locale locale) {
        String text = switch (locale.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> nl;
        };
        return text == null ? nl : text;
    }
}
