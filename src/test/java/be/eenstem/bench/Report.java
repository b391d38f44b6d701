package be.eenstem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One table: a line for each thing that is measured, a column for each number of campaigns. */
final class Report {

    private static final Path FILE = Path.of("target", "bench", "results.md");

    private final List<Integer> sizes;
    private final Map<String, Map<Integer, String>> lines = new LinkedHashMap<>();

    Report(List<Integer> sizes) {
        this.sizes = sizes;
    }

    void put(int size, String line, double value) {
        String format = value >= 100 || value == Math.rint(value) ? "%,.0f" : value >= 1 ? "%,.2f" : "%,.3f";
        lines.computeIfAbsent(line, none -> new LinkedHashMap<>()).put(size, String.format(Locale.ROOT, format, value));
        System.out.printf("%,10d  %s: %s%n", size, line, lines.get(line).get(size));
    }

    /** Prints it, and writes it to a file. */
    void close() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, table());
        System.out.println(table());
    }

    private String table() {
        String machine = "%d cores, Java %s, heap of the service %s%n%n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), Service.HEAP);
        String head = sizes.stream()
                .map(size -> String.format(Locale.ROOT, " %,d |", size))
                .collect(Collectors.joining("", "| campaigns |", "\n|---|" + "---:|".repeat(sizes.size()) + "\n"));
        return lines.entrySet().stream()
                .map(line -> "| " + line.getKey() + " |" + cells(line.getValue()) + "\n")
                .collect(Collectors.joining("", machine + head, ""));
    }

    private String cells(Map<Integer, String> values) {
        return sizes.stream()
                .map(size -> " " + values.getOrDefault(size, "") + " |")
                .collect(Collectors.joining());
    }
}
