package be.eenstem.platform.input;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that hold the body of one request; they go with it. */
@RequestScoped
class SpooledBodies {

    private final List<Path> files = new ArrayList<>();

    File newFile() throws IOException {
        Path file = Files.createTempFile("eenstem", ".body");
        files.add(file);
        return file.toFile();
    }

    @PreDestroy
    void remove() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
