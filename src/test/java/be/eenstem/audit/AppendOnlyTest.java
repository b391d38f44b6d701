package be.eenstem.audit;

import static be.eenstem.audit.Owner.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail only grows, and only by what really happened, whoever holds the application's login to the database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppendOnlyTest {

    private static final String DENIED = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = null",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (operation, resource, resource_id) values ('changed', 'umbrellas', 'forged')",
                "drop table audit_entry",
                "alter table audit_entry disable trigger all",
                "alter table umbrella disable trigger all",
                "drop trigger audit_update on umbrella",
                "drop trigger audit_entry_only_grows on audit_entry",
                "truncate umbrella cascade",
                "drop function audit_write() cascade",
                "create or replace function audited_umbrellas(of_id text) returns table (document jsonb)"
                        + " language sql stable as 'select null::jsonb'",
                "create rule no_trail as on insert to audit_entry do instead nothing",
                "set session_replication_role = replica",
                "insert into audit_touched (resource, id) values ('umbrellas', 'forged')",
                "insert into audit_due (resource) values ('umbrellas')",
                "select audit_write_umbrellas()",
                "select * from audit_key",
                "update account set name = 'somebody else'",
                "delete from account"
            })
    void theApplicationCannotChangeIt(String attempt) throws SQLException {
        try (Connection application = Owner.connectAsApplication()) {
            assertThatThrownBy(() -> execute(application, attempt))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            denied -> assertThat(denied.getSQLState()).isEqualTo(DENIED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = null",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from account",
                "truncate account cascade"
            })
    void evenTheOwnerIsRefused(String attempt) throws SQLException {
        try (Connection owner = Owner.connect()) {
            assertThatThrownBy(() -> execute(owner, attempt)).hasMessageContaining("only grows");
        }
    }

    @Test
    void plainSqlLeavesItsEntries() throws SQLException {
        String code = Calls.newCode();
        String row = "umbrella (code, slogan) values ('" + code + "', 'Een')";
        try (Connection application = Owner.connectAsApplication()) {
            execute(application, "insert into " + row);
            execute(application, "update umbrella set slogan = 'Twee' where code = '" + code + "'");
            execute(application, "update umbrella set version = version + 1 where code = '" + code + "'");
            execute(application, "delete from umbrella where code = '" + code + "'");
        }
        assertThat(operations(code)).isEqualTo("created,changed,removed");
    }

    /** What a session puts before the real tables is not where the triggers write. */
    @Test
    void tablesOfASessionsOwnDoNotHideThem() throws SQLException {
        String code = Calls.newCode();
        try (Connection application = Owner.connectAsApplication()) {
            execute(
                    application,
                    "create temp table audit_entry (like public.audit_entry)",
                    "create temp table audit_touched (transaction xid8 default pg_current_xact_id(), resource text, id text)",
                    "create temp table audit_due (transaction xid8 default pg_current_xact_id(), resource text)",
                    "set search_path = pg_temp, public",
                    "insert into umbrella (code, slogan) values ('" + code + "', 'Een')",
                    "delete from umbrella where code = '" + code + "'");
        }
        assertThat(operations(code)).isEqualTo("created,removed");
    }

    @Test
    void whatIsChangedAndChangedBackInOneTransactionIsNoChange() throws SQLException {
        String code = Calls.newCode();
        try (Connection application = Owner.connectAsApplication()) {
            execute(application, "insert into umbrella (code, slogan) values ('" + code + "', 'Een')");
            application.setAutoCommit(false);
            execute(
                    application,
                    "update umbrella set slogan = 'Twee' where code = '" + code + "'",
                    "update umbrella set slogan = 'Een' where code = '" + code + "'");
            application.commit();
            execute(application, "delete from umbrella where code = '" + code + "'");
            application.rollback();
            execute(application, "update umbrella set slogan = 'Drie' where code = '" + code + "'");
            application.commit();
        }
        assertThat(operations(code)).isEqualTo("created,changed");
    }

    private String operations(String resourceId) throws SQLException {
        try (Connection owner = Owner.connect();
                Statement statement = owner.createStatement();
                ResultSet row =
                        statement.executeQuery("select string_agg(operation, ',' order by number) from audit_entry"
                                + " where account is null and resource_id = '" + resourceId + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
