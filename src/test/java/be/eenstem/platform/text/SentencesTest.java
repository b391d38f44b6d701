package be.eenstem.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.problem.ProblemType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said to users is said in three languages, and whole. */
class SentencesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern KEY =
            Pattern.compile("\"((?:schema|unknown|missing|invalid|problem)\\.[A-Za-z][A-Za-z.]*)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*\\}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void everySentenceIsThereInEveryLanguage() {
        Map<String, String> dutch = sentences("nl");
        assertThat(sentences("fr").keySet()).as("French keys").isEqualTo(dutch.keySet());
        assertThat(sentences("en").keySet()).as("English keys").isEqualTo(dutch.keySet());
    }

    @Test
    void everySentenceHasTheSamePlacesInEveryLanguage() {
        Map<String, String> dutch = sentences("nl");
        for (String language : List.of("fr", "en")) {
            sentences(language)
                    .forEach((key, sentence) -> assertThat(places(sentence))
                            .as("%s in %s", key, language)
                            .isEqualTo(places(dutch.get(key))));
        }
    }

    @Test
    void apostrophesAreDoubledAsMessageFormatWants() {
        for (String language : List.of("nl", "fr", "en")) {
            assertThat(sentences(language).entrySet().stream()
                            .filter(entry ->
                                    LONE_APOSTROPHE.matcher(entry.getValue()).find()))
                    .as("sentences in %s with an apostrophe of its own", language)
                    .isEmpty();
        }
    }

    @Test
    void everySentenceThatTheCodeNamesExists() {
        assertThat(sentences("nl").keySet()).containsAll(namedBy(KEY, ""));
    }

    @Test
    void everyConstraintInUseHasASentence() {
        Set<String> constraints = namedBy(CONSTRAINT, "schema.");
        assertThat(sentences("nl").keySet()).containsAll(constraints);
    }

    @Test
    void everyKindOfProblemHasASentence() {
        assertThat(sentences("nl").keySet())
                .containsAll(Arrays.stream(ProblemType.values())
                        .map(type ->
                                "problem." + type.urn().substring(type.urn().lastIndexOf(':') + 1))
                        .toList());
    }

    @Test
    void everyBundleIsKnownToMessages() {
        sentences("nl")
                .keySet()
                .forEach(key ->
                        assertThat(Messages.knows(Language.DUTCH, key)).as(key).isTrue());
    }

    /** The sentences of all bundles; fails where two bundles have one key. */
    private static Map<String, String> sentences(String language) {
        Map<String, String> sentences = new TreeMap<>();
        for (Path file : files(FOLDER, "_" + language + ".properties")) {
            Properties bundle = load(file);
            bundle.stringPropertyNames()
                    .forEach(key -> assertThat(sentences.put(key, bundle.getProperty(key)))
                            .as("%s is in two bundles", key)
                            .isNull());
        }
        return sentences;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namedBy(Pattern pattern, String prefix) {
        return files(Path.of("src/main/java"), ".java").stream()
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(found -> prefix + found.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
