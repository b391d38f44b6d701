package be.eenstem.sync;

import be.eenstem.identity.DemoMode;
import be.eenstem.platform.http.Recent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Looks at the database for requests of feeds: at the numbers that tell whether what is known still holds. Those that wait share
 * one look, and what it told counts for some milliseconds more, unless a transaction of this instance ended since: whoever has seen
 * a change here gets no answer from before it.
 */
@Singleton
class FeedLooks {

    private static final Logger LOG = Logger.getLogger(FeedLooks.class);

    /** All that answers follow from, in one row. */
    private static final String STATE = """
            select (select max(number) from sync_change) as change,
                   (select string_agg(number::text, ' ' order by name) from change_number
                    where name in ('organization', 'subscription')) as links""";

    private static final String LOOK = """
            select s.secret_hash, s.id, s.version, s.revoked_at is not null as revoked, s.last_used_at,
                   greatest(s.changed_at, b.changed_at) as changed_at, a.subject, s.organization, b.roles,
                   s.organization is null or o.code is not null as there
            from subscription s join account a on a.id = s.account
            left join subscriber b on b.account = s.account and b.organization = coalesce(s.organization, '')
            left join organization o on o.code = s.organization
            where s.secret_hash = any (?)""";

    private static final String FORMER =
            "select secret_hash from former_subscription_secret where secret_hash = any (?)";

    /** What another instance changed may be unknown here for so long. */
    private static final long FRESH_NANOS = Duration.ofMillis(10).toNanos();

    private static final int MOST_AT_ONCE = 256;
    private static final int MOST_KNOWN = 10_000;

    private final DataSource database;
    private final DemoMode demoMode;
    private final EndedTransactions transactions;
    private final BlockingQueue<Asked> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private Recent<ByteBuffer, FeedLook[]> known = noneKnown();
    private String links = "";
    private FeedLook.Numbers numbers;
    private volatile Seen seen = new Seen(System.nanoTime(), -1, known, null);

    FeedLooks(DataSource database, DemoMode demoMode, EndedTransactions transactions) {
        this.database = database;
        this.demoMode = demoMode;
        this.transactions = transactions;
        this.thread = new Thread(this::run, "feed looks");
        thread.setDaemon(true);
        thread.start();
    }

    private static Recent<ByteBuffer, FeedLook[]> noneKnown() {
        return new Recent<>(MOST_KNOWN, () -> new FeedLook[1]);
    }

    private record Asked(ByteBuffer hash, Context context, BiConsumer<FeedLook, Throwable> answer) {

        void tell(FeedLook look, Throwable failure) {
            try {
                context.runOnContext(then -> answer.accept(look, failure));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("A request for a feed is gone before its answer");
            }
        }
    }

    /**
     * What a look told.
     *
     * @param begun when, by the clock of the machine
     * @param transactions how many had ended before
     */
    private record Seen(long begun, long transactions, Recent<ByteBuffer, FeedLook[]> links, FeedLook.Numbers numbers) {

        /** Null where it does not tell of a link. */
        FeedLook find(ByteBuffer hash) {
            FeedLook[] place = links.find(hash);
            FeedLook look = place == null ? null : place[0];
            if (look != null && look.numbers() != numbers) {
                look = look.at(numbers);
                place[0] = look;
            }
            return look;
        }
    }

    /**
     * To be called on the context.
     *
     * @param answer gets the look, or why there is none, on the context
     */
    void ask(byte[] hash, Context context, BiConsumer<FeedLook, Throwable> answer) {
        Asked asked = new Asked(ByteBuffer.wrap(hash), context, answer);
        Seen last = seen;
        FeedLook look = isFresh(last) ? last.find(asked.hash()) : null;
        if (look == null) {
            waiting.add(asked);
        } else {
            answer.accept(look, null);
        }
    }

    private boolean isFresh(Seen last) {
        return last.transactions() == transactions.number() && System.nanoTime() - last.begun() < FRESH_NANOS;
    }

    void stop(@Observes ShutdownEvent end) {
        thread.interrupt();
    }

    private void run() {
        List<Asked> asked = new ArrayList<>();
        while (!thread.isInterrupted()) {
            try {
                asked.add(waiting.take());
                waiting.drainTo(asked, MOST_AT_ONCE - 1);
                answer(asked);
            } catch (InterruptedException stopping) {
                return;
            }
            asked.clear();
        }
    }

    private void answer(List<Asked> asked) {
        Throwable failure = null;
        long begun = System.nanoTime();
        long before = transactions.number();
        try (Connection connection = database.getConnection()) {
            lookAtState(connection);
            List<ByteBuffer> unknown = asked.stream()
                    .map(Asked::hash)
                    .distinct()
                    .filter(hash -> known.find(hash) == null)
                    .toList();
            if (!unknown.isEmpty()) {
                learn(connection, unknown.stream().map(ByteBuffer::array).toArray(byte[][]::new));
            }
            seen = new Seen(begun, before, known, numbers);
        } catch (SQLException | RuntimeException | Error e) {
            // There is one thread only: it goes on, and those who wait hear of it.
            failure = e;
        }
        for (Asked one : asked) {
            one.tell(failure == null ? found(one.hash()) : null, failure);
        }
    }

    private FeedLook found(ByteBuffer hash) {
        FeedLook look = seen.find(hash);
        return look == null ? FeedLook.none(false) : look;
    }

    /** What is known of links holds until the state of links is another. */
    private void lookAtState(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STATE);
                ResultSet row = select.executeQuery()) {
            row.next();
            String nowLinks = row.getString("links");
            if (!nowLinks.equals(links)) {
                known = noneKnown();
                links = nowLinks;
            }
            FeedLook.Numbers now = new FeedLook.Numbers(row.getLong("change"));
            numbers = now.equals(numbers) ? numbers : now;
        }
    }

    private void learn(Connection connection, byte[][] hashes) throws SQLException {
        Map<ByteBuffer, FeedLook> looks = new HashMap<>();
        read(connection, LOOK, hashes, row -> looks.put(hash(row), look(row)));
        if (looks.size() < hashes.length) {
            read(connection, FORMER, hashes, row -> looks.putIfAbsent(hash(row), FeedLook.none(true)));
        }
        looks.forEach((hash, look) -> known.of(hash)[0] = look);
    }

    @FunctionalInterface
    private interface Each {
        void take(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, byte[][] hashes, Each each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("bytea", hashes));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.take(row);
                }
            }
        }
    }

    private static ByteBuffer hash(ResultSet row) throws SQLException {
        return ByteBuffer.wrap(row.getBytes("secret_hash"));
    }

    private FeedLook look(ResultSet row) throws SQLException {
        if (row.getBoolean("revoked")) {
            return FeedLook.none(true);
        }
        String subject = row.getString("subject");
        Array roles = row.getArray("roles");
        boolean holds = roles != null && row.getBoolean("there") && demoMode.knows(subject);
        return new FeedLook(
                row.getObject("id", UUID.class),
                false,
                row.getInt("version"),
                instant(row.getTimestamp("changed_at")),
                instant(row.getTimestamp("last_used_at")),
                subject,
                row.getString("organization"),
                holds ? List.of((String[]) roles.getArray()) : List.of(),
                numbers);
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
