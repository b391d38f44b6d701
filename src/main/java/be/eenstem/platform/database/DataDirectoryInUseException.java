package be.eenstem.platform.database;

import java.nio.file.Path;

/** A second service was started on a data directory. */
public class DataDirectoryInUseException extends RuntimeException {

    DataDirectoryInUseException(Path directory, String holder) {
        super("The data directory " + directory.toAbsolutePath().normalize() + " is in use by " + holder
                + ". Stop that one, or give this one a directory of its own with -Deenstem.data-directory=…");
    }
}
