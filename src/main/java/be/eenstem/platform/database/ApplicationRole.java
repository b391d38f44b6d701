package be.eenstem.platform.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The role the service works as: it owns nothing, so that it cannot undo what the tables forbid it. Its password is new with
 * each start and on no disk.
 */
final class ApplicationRole {

    private static final String NAME = "eenstem";
    private static final int PASSWORD_BYTES = 24;

    private static final String CREATE = """
            do $$ begin
                if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s;
                end if;
            end $$;
            alter role %1$s login nosuperuser nocreatedb nocreaterole password '%2$s'""";

    private final Login login;

    private ApplicationRole(Login login) {
        this.login = login;
    }

    static ApplicationRole withNewPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return new ApplicationRole(new Login(NAME, HexFormat.of().formatHex(random)));
    }

    Login login() {
        return login;
    }

    /** @param owner a connection that may make roles */
    void ensure(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(CREATE.formatted(login.user(), login.password()));
        }
    }
}
