package be.eenstem.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new working directory for a service, which makes its data directory there; nothing of it outlives the test. */
public final class Home implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path ALL = Path.of("target", "processes");
    private static final Path UNPACKED = ALL.resolve("unpacked");
    private static final String BINARIES = "data/binaries";

    private final Path path = Io.of(() ->
            Files.createTempDirectory(Files.createDirectories(ALL), "home").toRealPath());

    /** With what another service has unpacked, which takes seconds each time. */
    static Home unpacked() {
        Home home = new Home();
        if (Files.exists(UNPACKED)) {
            Io.of(() -> link(UNPACKED, home.resolve(BINARIES)));
        }
        return home;
    }

    private static Path link(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file));
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectory(there);
                } else {
                    Files.createLink(there, file);
                }
            }
        }
        return to;
    }

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
            leaveUnpacked();
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
            return path;
        });
    }

    /** For those that come, where it was unpacked to its end. */
    private void leaveUnpacked() throws IOException {
        if (Files.exists(UNPACKED) || !Files.exists(resolve(BINARIES))) {
            return;
        }
        try (Stream<Path> versions = Files.list(resolve(BINARIES))) {
            if (versions.anyMatch(version -> Files.exists(version.resolve(".exists")))) {
                try {
                    Files.move(resolve(BINARIES), UNPACKED);
                } catch (FileSystemException another) {
                    // A test that ran beside this one has left its own.
                }
            }
        }
    }

    private boolean runsFromHere(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(path))
                .isPresent();
    }
}
