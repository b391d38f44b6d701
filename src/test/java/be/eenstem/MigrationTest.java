package be.eenstem;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.database.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that an older edition of the software has filled comes along with everything in it. */
class MigrationTest {

    private static final String FILLING = """
            insert into organization (code, name, kind, type, level) values ('unizo', 'UNIZO', 'intermediary', 'membership', 'flemish');
            insert into aspect (code, number, name, "group") values ('ergonomie', 1, '{"nl": "Ergonomie"}', 'work');
            insert into campaign (id, title, kind, lead, start_day, end_day, weight, visibility, status)
            values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e02', 'Til slim', 'awareness', 'unizo', '2027-05-03', '2027-05-28', 1,
                    'partners', 'proposed');
            insert into campaign_aspect values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e02', 0, 'ergonomie');
            insert into conflict (id, type, severity, touches_from, touches_until, aspects)
            values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e03', 'duplication', 'warning', '2027-05-03', '2027-05-28', '{ergonomie}');
            insert into conflict_campaign
            values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e03', '01929c7e-5b1a-7c3d-9e2f-0a1b2c3d4e02');""";

    private static final String WAITING = """
            insert into webhook (id, organization, url, host, events, enabled, secret, secret_set_at)
            values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d7a01', 'unizo', 'https://hooks.example/', 'hooks.example', '{ping}', true,
                    'whsec_', now());
            insert into webhook_delivery (id, webhook, event, body, created_at)
            values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d7b01', '01929c7e-5b1a-7c3d-9e2f-0a1b2c3d7a01', 'ping', '{}', now());
            insert into job (id, kind, due_at) values ('01929c7e-5b1a-7c3d-9e2f-0a1b2c3d7b01', 'webhook', now());""";

    private EmbeddedDatabase server;
    private String url;

    @BeforeEach
    void createDatabase() throws SQLException {
        server = TestDatabase.server();
        execute(server.jdbcUrl(), "drop database if exists upgraded");
        execute(server.jdbcUrl(), "create database upgraded");
        url = server.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/upgraded$1");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        execute(server.jdbcUrl(), "drop database upgraded");
    }

    @Test
    void campaignsAndDeliveriesStayAndConflictsAreToBeFoundAnew() throws SQLException {
        migrate("060");
        execute(url, FILLING);
        migrate("104");
        execute(url, WAITING);
        migrate("latest");
        assertThat(number("select count(*) from campaign where exemption_ground is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from campaign where search @@ to_tsquery('eenstem', 'slim')"))
                .isEqualTo(1);
        assertThat(number("select count(*) from conflict_policy")).isEqualTo(11);
        assertThat(number("select count(*) from footprint")).isZero();
        assertThat(number("select count(*) from conflict")).isZero();
        assertThat(number("""
                        select count(*) from audit_entry
                        where operation = 'created' and account is null and after ->> 'title' = 'Til slim'""")).isEqualTo(1);
        assertThat(number("select count(*) from job j join webhook w on w.id = j.lane where j.state = 'waiting'"))
                .isEqualTo(1);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url, server.owner().user(), server.owner().password())
                .placeholders(Map.of("application", "eenstem"))
                .target(target)
                // They are about the latest schema.
                .skipDefaultCallbacks(!target.equals("latest"))
                .load()
                .migrate();
    }

    private long number(String select) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        url, server.owner().user(), server.owner().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database, server.owner().user(), server.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
