package be.eenstem.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences said to users, in {@code messages/<room>_<language>.properties}; a key starts with no room's name, so keys
 * are unique over all bundles.
 */
public final class Messages {

    private static final List<String> BUNDLES = List.of(
            "platform",
            "identity",
            "audit",
            "organization",
            "aspect",
            "contact",
            "campaign",
            "calendar",
            "caldav",
            "webhook",
            "conflict",
            "plan",
            "consultation",
            "review",
            "sync",
            "reminder");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Spoken, Sentence> SENTENCES = new ConcurrentHashMap<>();

    private Messages() {}

    private record Spoken(Locale locale, String key) {}

    /** The sentence of a key in a language, its {0} places filled; fails on an unknown key. */
    public static String say(Locale locale, String key, Object... arguments) {
        return SENTENCES
                .computeIfAbsent(new Spoken(locale, key), spoken -> new Sentence(pattern(locale, key), locale))
                .filled(arguments);
    }

    public static boolean knows(Locale locale, String key) {
        return BUNDLES.stream().anyMatch(name -> bundle(name, locale).containsKey(key));
    }

    private static String pattern(Locale locale, String key) {
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, locale);
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("No sentence for " + key, Messages.class.getName(), key);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
