package be.eenstem.platform.http;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** The answers given under idempotency keys, kept for a week. */
@ApplicationScoped
class IdempotencyKeys {

    private final DataSource database;
    private final ObjectMapper mapper;

    IdempotencyKeys(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** One use of a key by a caller for one operation. */
    record Use(String caller, String key, String operation, byte[] body) {}

    /** The kept answer, or that of the given creation. A concurrent use of the same key waits for the first to end. */
    @Transactional
    Response once(Use use, Callable<Response> creation) throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!reserve(connection, use)) {
                return keptAnswer(connection, use);
            }
            Response answer = creation.call();
            String body = answer.getEntity() == null ? null : json(answer.getEntity());
            keep(connection, use, answer, body);
            return body == null
                    ? answer
                    : Response.fromResponse(answer)
                            .entity(body)
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .build();
        }
    }

    @Scheduled(identity = "keyRetention", every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotency_key where created_at < now() - interval '7 days'")) {
            delete.executeUpdate();
        }
    }

    private static boolean reserve(Connection connection, Use use) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into idempotency_key (caller, key, operation, body_hash) values (?, ?, ?, ?)
                on conflict do nothing
                """)) {
            insert.setString(1, use.caller());
            insert.setString(2, use.key());
            insert.setString(3, use.operation());
            insert.setBytes(4, use.body());
            return insert.executeUpdate() == 1;
        }
    }

    private static Response keptAnswer(Connection connection, Use use) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select operation, body_hash, status, location, etag, answer
                from idempotency_key where caller = ? and key = ?
                """)) {
            select.setString(1, use.caller());
            select.setString(2, use.key());
            try (ResultSet kept = select.executeQuery()) {
                kept.next();
                boolean same = kept.getString("operation").equals(use.operation())
                        && Arrays.equals(kept.getBytes("body_hash"), use.body());
                if (!same) {
                    throw ProblemException.of(ProblemType.KEY_REUSED);
                }
                return answer(kept);
            }
        }
    }

    private static Response answer(ResultSet kept) throws SQLException {
        String body = kept.getString("answer");
        return Response.status(kept.getInt("status"))
                .header(HttpHeaders.LOCATION, kept.getString("location"))
                .header(HttpHeaders.ETAG, kept.getString("etag"))
                .entity(body)
                .type(body == null ? null : MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static void keep(Connection connection, Use use, Response answer, String body) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update idempotency_key set status = ?, location = ?, etag = ?, answer = ?
                where caller = ? and key = ?
                """)) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.getHeaderString(HttpHeaders.ETAG));
            update.setString(4, body);
            update.setString(5, use.caller());
            update.setString(6, use.key());
            update.executeUpdate();
        }
    }

    private String json(Object entity) throws JsonProcessingException {
        return mapper.writeValueAsString(entity);
    }
}
