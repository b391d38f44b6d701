package be.eenstem.audit;

import be.eenstem.identity.Caller;
import be.eenstem.platform.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Logs what-if checks, many at a time beside the answers, which do not wait for it: an entry is there within 200 milliseconds,
 * and has the time at which it was written. A crash loses those of the last 200 milliseconds; a stop loses none. While the
 * database does not take them, up to 10,000 wait; after that a check waits too, and is refused with 503 after five seconds.
 */
@ApplicationScoped
public class CheckLog {

    private static final Logger LOG = Logger.getLogger(CheckLog.class);
    private static final int MOST_WAITING = 10_000;
    private static final int PATIENCE_SECONDS = 5;
    private static final long PAUSE_MILLIS = 200;
    private static final long STOP_MILLIS = 5000;

    private final BlockingQueue<Check> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final DataSource database;
    private final ObjectMapper mapper;
    private final Thread writer = new Thread(this::write, "audit-checks");

    CheckLog(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * A draft that was held against the calendar.
     *
     * @param campaign its id where it is saved already, else null
     * @param document what was asked, and how many reserved conflicts the answer had
     */
    public record Check(String subject, String name, String organization, UUID campaign, Map<String, Object> document) {

        public static Check of(Caller by, UUID campaign, Map<String, Object> document) {
            return new Check(by.subject(), by.name(), by.organization(), campaign, document);
        }
    }

    public void add(Check check) {
        try {
            if (!waiting.offer(check, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable();
        }
    }

    void start(@Observes StartupEvent started) {
        writer.setDaemon(true);
        writer.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        writer.interrupt();
        writer.join(STOP_MILLIS);
    }

    private void write() {
        List<Check> batch = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = pause();
            waiting.drainTo(batch, MOST_WAITING - batch.size());
            if (!batch.isEmpty() && isWritten(batch)) {
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            LOG.errorf("%d checks could not be logged", batch.size());
        }
    }

    /** False when the service stops. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }

    private boolean isWritten(List<Check> batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("select audit_checked(cast(? as jsonb))")) {
            insert.setString(1, mapper.writeValueAsString(batch));
            insert.execute();
            return true;
        } catch (SQLException | JsonProcessingException | RuntimeException e) {
            boolean hopeless = !(e instanceof SQLException failed) || isAboutData(failed);
            LOG.errorf(e, hopeless ? "%d checks could not be logged" : "%d checks wait to be logged", batch.size());
            return hopeless;
        }
    }

    /** What no later try would mend; anything else may be an outage. */
    private static boolean isAboutData(SQLException failed) {
        return failed.getSQLState() != null && failed.getSQLState().startsWith("22");
    }
}
