package be.eenstem.organization;

import be.eenstem.identity.OrganizationDirectory;
import be.eenstem.platform.sql.ChangeNumbers;
import be.eenstem.platform.sql.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds organizations by all that they are known by, from memory while nothing changed. */
@ApplicationScoped
class OrganizationNames implements OrganizationDirectory {

    private final DataSource database;
    private final Kept<Map<String, String>> codes;

    OrganizationNames(DataSource database, ChangeNumbers numbers) {
        this.database = database;
        this.codes = new Kept<>(numbers, OrganizationsChanged.SUBJECT, this::read);
    }

    @Override
    public Optional<String> codeOf(String name) {
        return Optional.ofNullable(codes.get().get(name));
    }

    @Override
    public Optional<String> lastCodeOf(String name) {
        Map<String, String> last = codes.last();
        return last == null ? Optional.empty() : Optional.ofNullable(last.get(name));
    }

    private Map<String, String> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select code, code from organization
                        union all
                        select identifier, organization from organization_identifier
                        """);
                ResultSet row = select.executeQuery()) {
            Map<String, String> found = new HashMap<>();
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
