package be.eenstem.platform.database;

import be.eenstem.platform.start.CannotStartException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What lies where in a data directory. What is made here, only its owner can read. */
record DataDirectory(Path root) {

    private static final int PASSWORD_BYTES = 24;

    /** Makes the directory where there is none. */
    static DataDirectory at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, ownerOnly("rwx------"));
        }
        return new DataDirectory(path.toRealPath());
    }

    /** The files of the database itself. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** The programs of PostgreSQL. */
    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /** The password of the database, made at its first use. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(passwordFile(), ownerOnly("rw-------"));
            Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
        }
        return Files.readString(passwordFile()).strip();
    }

    /**
     * Throws away what a first start left that was killed half-way: nothing was ever stored in it. A database without the
     * mark is never touched.
     */
    void discardUnfinished() throws IOException {
        if (Files.exists(firstStartMark())) {
            delete(cluster());
        }
        for (Path unpacked : list(binaries())) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                delete(unpacked);
            }
        }
    }

    void markFirstStart() throws IOException {
        if (!Files.exists(cluster()) && !Files.exists(firstStartMark())) {
            Files.createFile(firstStartMark());
        }
    }

    void firstStartDone() throws IOException {
        Files.deleteIfExists(firstStartMark());
    }

    /** PostgreSQL works for the owner of its files only; the administrator is no exception. */
    void requireOwner() throws IOException {
        if (!Files.exists(cluster())) {
            return;
        }
        Path mine = Files.createTempFile(root, "owner", "");
        UserPrincipal owner = Files.getOwner(cluster());
        boolean same = owner.equals(Files.getOwner(mine));
        Files.delete(mine);
        if (!same) {
            throw new CannotStartException("the data directory " + root + " belongs to the user " + owner
                    + "; start it as that user, or choose another one with -Deenstem.data-directory=…");
        }
    }

    /** One log a start, and the one before it. */
    void beginLog() {
        try {
            Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException none) {
            // Then the log goes on, or begins.
        }
    }

    /** What PostgreSQL last complained about in its log. */
    Optional<String> lastComplaint() {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                    .reduce((earlier, later) -> later);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Path firstStartMark() {
        return root.resolve("first-start-unfinished");
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
