package be.eenstem.platform.database;

import be.eenstem.platform.start.CannotStartException;
import java.nio.file.Path;

/** A second service was started on a data directory. */
public class DataDirectoryInUseException extends CannotStartException {

    DataDirectoryInUseException(Path directory, String holder) {
        super("the data directory " + directory + " is in use by " + holder
                + "; stop that one, or give this one a directory of its own with -Deenstem.data-directory=…");
    }
}
