package be.eenstem.platform.openapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a pinned tool of the npm registry, kept under target. */
final class Npx {

    private Npx() {}

    /** How a tool ended, and all it printed. */
    record Outcome(int exit, String output) {}

    /** Skips the test where there is no npm, as a Java developer need not have it. */
    static Outcome run(String tool, String... arguments) throws IOException, InterruptedException {
        assumeTrue(
                isOnPath("npx"),
                "npm is not on the PATH, so " + tool + " cannot run: install Node.js to run this test");
        List<String> command = new ArrayList<>(List.of("npx", "--yes", "--cache=target/npm", "--package=" + tool));
        command.addAll(Arrays.asList(arguments));
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target", "npm")), "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Outcome(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
