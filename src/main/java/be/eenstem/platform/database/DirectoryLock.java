package be.eenstem.platform.database;

import be.eenstem.platform.start.CannotStartException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The exclusive right to a data directory; the operating system gives it back when the process dies. */
public final class DirectoryLock implements AutoCloseable {

    /** The lock lies on a byte far behind the text, so that others can read who holds it (Windows locks forbid reading). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 100;

    private final DataDirectory directory;
    private final FileChannel channel;

    private DirectoryLock(DataDirectory directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Makes the directory where there is none. Fails at once where another process has it or it cannot be written to.
     *
     * @throws DataDirectoryInUseException naming the holder
     */
    public static DirectoryLock acquire(Path path) {
        try {
            return acquire(DataDirectory.at(path));
        } catch (AccessDeniedException e) {
            throw new CannotStartException(
                    "this user may not write to the data directory " + path.toAbsolutePath()
                            + "; start it as the directory's owner, or choose another one with -Deenstem.data-directory=…",
                    e);
        } catch (IOException e) {
            throw new CannotStartException("the data directory " + path.toAbsolutePath() + " cannot be used: " + e, e);
        }
    }

    private static DirectoryLock acquire(DataDirectory directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.root().resolve("eenstem.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (!lock(channel)) {
            String holder = read(channel);
            channel.close();
            throw new DataDirectoryInUseException(directory.root(), holder);
        }
        write(channel, "process " + ProcessHandle.current().pid());
        return new DirectoryLock(directory, channel);
    }

    /** Where the data lies. */
    public Path path() {
        return directory.root();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    DataDirectory directory() {
        return directory;
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(text, 0);
        String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
        return holder.isEmpty() ? "another process" : holder;
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }
}
