package be.eenstem.process;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The lines of an HTTP answer, from a stream that goes on with what is no line. */
public final class Lines {

    private Lines() {}

    /** The next one, without its end; fails where the stream ends before. */
    public static String next(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
