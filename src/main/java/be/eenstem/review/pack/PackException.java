package be.eenstem.review.pack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A pack that could not be written. */
public final class PackException extends UncheckedIOException {

    PackException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
