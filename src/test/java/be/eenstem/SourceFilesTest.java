package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay short enough to read at one sitting. */
class SourceFilesTest {

    private static final int LONGEST = 300;
    private static final int LARGEST_MEDIAN = 70;

    @Test
    void noFileIsLong() {
        assertThat(Stream.of("src/main/java", "src/test/java")
                        .flatMap(folder -> java(folder).stream())
                        .filter(file -> lines(file) > LONGEST))
                .as("files over %d lines", LONGEST)
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        List<Long> sizes = java("src/main/java").stream()
                .map(SourceFilesTest::lines)
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() / 2))
                .as("median of the lines of a file")
                .isLessThanOrEqualTo(LARGEST_MEDIAN);
    }

    static List<Path> java(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
