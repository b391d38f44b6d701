package be.eenstem.platform.sql;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Tells by a number whether what is held in memory is still what the database has. A change gives its subject a number that
 * was never given before, in its own transaction; so the number is right for every instance, within the transaction that
 * makes the change, and after a rollback.
 */
@ApplicationScoped
public class ChangeNumbers {

    private static final int BEFORE_ALL_OTHERS = 1;

    private final DataSource database;
    private final SeenNumbers seen;

    ChangeNumbers(DataSource database, SeenNumbers seen) {
        this.database = database;
        this.seen = seen;
    }

    /** The number that stood when this request first asked for any; once it changed something, the one that stands now. */
    public long current(String subject) {
        return seen.orElse(this::read).get(subject);
    }

    /** Asks the database anew from here on: what was seen before may be over, as after waiting for a lock. */
    public void forget() {
        seen.forget();
    }

    /** Gives the subject its next number, to be true with the transaction at hand. */
    public long advance(String subject) {
        change();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update change_number set number = nextval('change_numbers') where name = ? returning number
                        """)) {
            update.setString(1, subject);
            try (ResultSet number = update.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This request changes something, and holds on to no number from here on. */
    public void change() {
        seen.change();
    }

    /** What this request changed so far is committed: from here on it is as one that has changed nothing. */
    public void startOver() {
        seen.startOver();
    }

    /** Whether this request changed something, so that what it reads may never become true. */
    public boolean isChanging() {
        return seen.isChanging();
    }

    void on(@Observes @Priority(BEFORE_ALL_OTHERS) NumberedChange change) {
        advance(change.subject());
    }

    private Map<String, Long> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select name, number from change_number");
                ResultSet row = select.executeQuery()) {
            Map<String, Long> numbers = new HashMap<>();
            while (row.next()) {
                numbers.put(row.getString(1), row.getLong(2));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
