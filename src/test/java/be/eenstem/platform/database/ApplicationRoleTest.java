package be.eenstem.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service works in the database as a role that can do its work and nothing to the tables themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicationRoleTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table campaign",
                "alter table campaign disable trigger all",
                "alter table campaign add column more text",
                "truncate campaign cascade",
                "create table more ()",
                "drop index conflict_start",
                "insert into conflict_index values ('more', 'drop table campaign')",
                "delete from flyway_schema_history",
                "create role more",
                "set role postgres",
                "set session_replication_role = replica"
            })
    void cannotChangeTheTablesThemselves(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .hasMessageContaining("ERROR: ")
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void ownsNothing() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet owned = statement.executeQuery(
                        "select count(*), current_user from pg_class where pg_get_userbyid(relowner) = current_user")) {
            owned.next();
            assertThat(owned.getString(2)).isEqualTo("eenstem");
            assertThat(owned.getLong(1)).isZero();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
