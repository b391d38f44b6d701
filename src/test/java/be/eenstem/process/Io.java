package be.eenstem.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Input and output that only fails where the test is broken. */
final class Io {

    private Io() {}

    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T of(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
