package be.eenstem.calendar;

import be.eenstem.calendar.ical.CalendarReader;
import be.eenstem.calendar.ical.Reading;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads files that hold calendars, one at a time: a large one takes tens of megabytes. */
@ApplicationScoped
class CalendarFiles {

    private final InboundConfig config;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1, true);

    CalendarFiles(InboundConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * Hands on what is in the file while nobody else reads one. Fails with 503 where the turn does not come.
     *
     * @param packed whether it is gzip
     */
    <T> T read(Path file, boolean packed, Function<Reading, T> then) {
        if (!comes()) {
            throw ProblemException.unavailable();
        }
        try (InputStream raw = Files.newInputStream(file);
                InputStream octets = packed ? new GZIPInputStream(raw) : raw) {
            CalendarReader reader = new CalendarReader(config.bounds(), clock.getZone());
            return then.apply(reader.read(octets, Horizon.around(LocalDate.now(clock))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
