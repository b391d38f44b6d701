package be.eenstem.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new working directory for a service, which makes its data directory there; nothing of it outlives the test. */
public final class Home implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path =
            Io.of(() -> Files.createTempDirectory(Files.createDirectories(Path.of("target", "processes")), "home")
                    .toRealPath());

    Path path() {
        return path;
    }

    public Path resolve(String file) {
        return path.resolve(file);
    }

    void write(String file, String content) {
        Io.of(() -> {
            Files.createDirectories(resolve(file).getParent());
            return Files.writeString(resolve(file), content);
        });
    }

    public String read(String file) {
        return Io.of(() -> Files.readString(resolve(file)));
    }

    /** The running PostgreSQL server of the data directory. */
    Optional<ProcessHandle> postgres() {
        try {
            List<String> trace = Files.readAllLines(resolve("data/postgres/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(trace.get(0).strip()));
        } catch (IOException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Ends what runs from the directory, and removes it. */
    @Override
    public void close() {
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(this::runsFromHere).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        Await.within(
                PATIENCE,
                () -> "processes are left: " + left,
                () -> left.stream().noneMatch(this::runsFromHere));
        Io.of(() -> {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
            return path;
        });
    }

    private boolean runsFromHere(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(path))
                .isPresent();
    }
}
