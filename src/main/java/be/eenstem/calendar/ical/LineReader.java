package be.eenstem.calendar.ical;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads content lines. They are unfolded as octets, so that a character that was cut in two is whole again. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final InputStream octets;
    private final long mostBytes;
    private final Findings findings;

    private Octets line = new Octets();
    private Octets ahead = new Octets();
    private long bytes;
    private int number;
    private boolean ended;

    LineReader(InputStream octets, long mostBytes, Findings findings) throws IOException {
        this.octets = new BufferedInputStream(octets, BUFFER);
        this.mostBytes = mostBytes;
        this.findings = findings;
        readAhead();
        ahead.dropMark();
    }

    /** The next line, or null after the last; what is no content line is passed over and noted. */
    ContentLine next() throws IOException {
        while (!ended) {
            ContentLine next = unfolded();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private ContentLine unfolded() throws IOException {
        Octets begun = ahead;
        ahead = line;
        line = begun;
        int start = number;
        readAhead();
        while (!ended && isPartOfLine()) {
            line.addAll(ahead, ahead.isContinuation() ? 1 : 0);
            readAhead();
        }
        return line.isEmpty() ? null : parsed(start);
    }

    /** Lines that were broken without being set in, as some write them, are put together too. */
    private boolean isPartOfLine() {
        if (ahead.isEmpty() || ahead.isContinuation()) {
            return true;
        }
        if (!line.isEmpty() && !ahead.isNamed()) {
            findings.note(Reason.BROKEN_FOLDING, number);
            return true;
        }
        return false;
    }

    private ContentLine parsed(int start) {
        if (line.isCut()) {
            findings.note(Reason.LONG_LINE, start);
        }
        boolean utf8 = line.isUtf8();
        if (!utf8) {
            findings.note(Reason.NOT_UTF8, start);
        }
        ContentLine parsed = ContentLine.of(line.text(utf8), start);
        if (parsed == null) {
            findings.note(Reason.BAD_LINE, start);
        }
        return parsed;
    }

    private void readAhead() throws IOException {
        ahead.clear();
        int octet = read();
        ended = octet < 0;
        number++;
        while (octet >= 0 && octet != '\n') {
            if (octet != '\r' && octet != 0) {
                ahead.add(octet);
            }
            octet = read();
        }
    }

    private int read() throws IOException {
        int octet = octets.read();
        if (octet >= 0 && ++bytes > mostBytes) {
            throw new UnreadableException(Refusal.TOO_LARGE);
        }
        return octet;
    }
}
