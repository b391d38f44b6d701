package be.eenstem.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.eenstem.sync.Planning;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Calendar clients that others wrote (tsdav, ical.js and node-ical, as src/test/npm pins them) find the calendar, read it, and
 * follow it through an edit, a cancellation, and embargoes that are set and lifted.
 */
@QuarkusTest
class CalendarClientsTest {

    private static final Path SOURCE = Path.of("src", "test", "npm");
    private static final Path FOLDER = Path.of("target", "npm", "calendar-clients");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "clients.mjs");

    @Test
    void followTheCalendar() throws IOException, InterruptedException {
        assumeTrue(
                isOnPath("npm") && isOnPath("node"),
                "npm is not on the PATH, so no calendar client can run: install Node.js to run this test");
        fetchClients();
        String read = run(
                "node",
                "clients.mjs",
                "http://localhost:" + RestAssured.port,
                Planning.today().plusDays(50).toString());
        assertThat(read).contains("events, as tsdav, ical.js and node-ical read them");
    }

    /** As the lock file has them, and again only when it changed. */
    private static void fetchClients() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        boolean fetched = Files.isDirectory(FOLDER.resolve("node_modules"))
                && Files.exists(FOLDER.resolve("package-lock.json"))
                && Files.mismatch(SOURCE.resolve("package-lock.json"), FOLDER.resolve("package-lock.json")) == -1;
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!fetched) {
            run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--cache=../cache");
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(FOLDER, "output", ".txt");
        int exit = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said;
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
