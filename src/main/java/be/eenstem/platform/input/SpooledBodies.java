package be.eenstem.platform.input;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that hold the body of one request; they go with it. */
@RequestScoped
class SpooledBodies {

    /** In bytes. Below the limit of the HTTP server, which ends a body without a stated length with no problem answer. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private static final int AT_A_TIME = 64 * 1024;

    private final List<Path> files = new ArrayList<>();

    /** Fails with 413 where the body is over the size. */
    File keep(InputStream body) throws IOException {
        Path file = Files.createTempFile("eenstem", ".body");
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = new byte[AT_A_TIME];
            long size = 0;
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                size += read;
                if (size > LARGEST) {
                    throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
                }
                out.write(part, 0, read);
            }
        }
        return file.toFile();
    }

    @PreDestroy
    void remove() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
