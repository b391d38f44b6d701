package be.eenstem.calendar;

import be.eenstem.calendar.ical.Reading;
import be.eenstem.calendar.ical.Refusal;
import be.eenstem.calendar.ical.UnreadableException;
import be.eenstem.platform.outbound.Fetched;
import be.eenstem.platform.outbound.OutboundClient;
import be.eenstem.platform.outbound.OutboundException;
import be.eenstem.platform.outbound.OutboundFault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads calendars of others: what was uploaded, or what their address gives, which is called outside any transaction. */
@ApplicationScoped
class Inbound {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** Days come into the horizon, of events that did not change. */
    private static final Duration ANEW_AFTER = Duration.ofDays(7);

    private final ImportService service;
    private final CalendarFiles files;
    private final OutboundClient client;
    private final InboundConfig config;
    private final Clock clock;
    private final RefreshTiming timing;

    Inbound(
            ImportService service,
            CalendarFiles files,
            OutboundClient client,
            InboundConfig config,
            Clock clock,
            RefreshTiming timing) {
        this.service = service;
        this.files = files;
        this.client = client;
        this.config = config;
        this.clock = clock;
        this.timing = timing;
    }

    /** Fails with 400 or 413 where the file is not read. */
    ImportOutcome upload(UUID calendar, File file, boolean dryRun) {
        service.get(calendar);
        try {
            return files.read(
                    file.toPath(),
                    false,
                    reading -> dryRun
                            ? service.preview(calendar, reading, ImportOutcome.UPLOAD)
                            : service.upload(calendar, reading));
        } catch (UnreadableException e) {
            throw problem(e.refusal());
        }
    }

    /** Reads it from its address because somebody says so; that it comes to nothing is an outcome too. */
    ImportOutcome refreshByHand(UUID calendar, boolean dryRun) {
        CalendarSource source = service.source(calendar);
        return inFile(file -> {
            try {
                Fetched fetched = fetch(source, Map.of(), file);
                return read(
                        fetched,
                        file,
                        reading -> dryRun
                                ? service.preview(calendar, reading, ImportOutcome.ADDRESS)
                                : service.refresh(
                                        source.calling(fetched.etag(), fetched.lastModified()), reading, true));
            } catch (SourceException e) {
                return dryRun
                        ? ImportOutcome.failed(calendar, OffsetDateTime.now(clock), true, e.getMessage())
                        : service.failed(source, e.getMessage());
            }
        });
    }

    /** The same by itself. */
    ImportOutcome refresh(CalendarSource source) {
        return timing.of(() -> inFile(file -> {
            try {
                Map<String, String> conditions = conditions(source);
                Fetched fetched = fetch(source, conditions, file);
                if (fetched.status() == NOT_MODIFIED && !conditions.isEmpty()) {
                    return service.asItWas(source);
                }
                CalendarSource read = source.calling(fetched.etag(), fetched.lastModified());
                return read(fetched, file, reading -> service.refresh(read, reading, false));
            } catch (SourceException e) {
                return service.failed(source, e.getMessage());
            }
        }));
    }

    /** What is wrong at the address, in a word. */
    private static final class SourceException extends RuntimeException {

        SourceException(String problem) {
            super(problem, null, false, false);
        }
    }

    private Map<String, String> conditions(CalendarSource source) {
        return source.conditions(OffsetDateTime.now(clock).minus(ANEW_AFTER));
    }

    private Fetched fetch(CalendarSource source, Map<String, String> conditions, Path into) {
        Map<String, String> headers = new HashMap<>(conditions);
        headers.put("Accept", "text/calendar, */*;q=0.1");
        headers.put("Accept-Encoding", "gzip");
        headers.put("User-Agent", "Eenstem");
        try {
            return client.get(source.address(), headers, into, config.size().asLongValue());
        } catch (OutboundException e) {
            throw new SourceException(ImportProblem.of(e.fault()));
        }
    }

    private ImportOutcome read(Fetched fetched, Path file, Function<Reading, ImportOutcome> then) {
        if (fetched.status() != OK) {
            throw new SourceException(ImportProblem.of(fetched.status()));
        }
        String encoding =
                fetched.encoding() == null ? "identity" : fetched.encoding().strip();
        boolean packed = encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip");
        if (!packed && !encoding.equalsIgnoreCase("identity")) {
            throw new SourceException(ImportProblem.of(OutboundFault.BAD_ANSWER));
        }
        try {
            return files.read(file, packed, then);
        } catch (UnreadableException e) {
            throw new SourceException(ImportProblem.of(e.refusal()));
        } catch (UncheckedIOException e) {
            // What is packed is broken.
            throw new SourceException(ImportProblem.of(OutboundFault.BAD_ANSWER));
        }
    }

    private static ProblemException problem(Refusal refusal) {
        return ProblemException.of(
                refusal.isTooMuch() ? ProblemType.PAYLOAD_TOO_LARGE : ProblemType.BAD_REQUEST,
                "refused." + refusal.code());
    }

    /** Uses a file that goes again. */
    private interface Use {

        ImportOutcome of(Path file);
    }

    private static ImportOutcome inFile(Use use) {
        Path file = null;
        try {
            file = Files.createTempFile("eenstem", ".ics");
            return use.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
