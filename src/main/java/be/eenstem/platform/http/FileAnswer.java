package be.eenstem.platform.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A long answer, written to a file before it is sent: what goes wrong is told, and no transaction with its connection waits for a
 * slow reader.
 */
public final class FileAnswer implements StreamingOutput {

    /** Writes what is to be sent. */
    @FunctionalInterface
    public interface Writing {
        void to(Path file) throws IOException;
    }

    private final InputStream content;

    private FileAnswer(InputStream content) {
        this.content = content;
    }

    /** The file is gone by the time the answer is, or nobody reads it any more. */
    public static FileAnswer of(Writing writing) throws IOException {
        Path file = Files.createTempFile("eenstem", null);
        try {
            writing.to(file);
            return new FileAnswer(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (content) {
            content.transferTo(out);
        }
    }
}
